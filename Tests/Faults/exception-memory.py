# outcome: out-of-memory
raise MemoryError
