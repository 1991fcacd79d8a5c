# outcome: missing-service
open("no-such-file.txt")
