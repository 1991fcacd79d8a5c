# outcome: raised or out-of-memory or crashed
with open("/dev/shm/verify-fault", "wb") as file:
    while True:
        file.write(bytes(1 << 20))
