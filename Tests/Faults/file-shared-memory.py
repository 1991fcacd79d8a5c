# outcome: ran
open("/dev/shm/verify-fault", "w").write("x")
