# outcome: exited
raise SystemExit("enough")
