# outcome: exited
raise SystemExit(True)
