# outcome: ran
from multiprocessing import Manager, Value, shared_memory

block = shared_memory.SharedMemory(create=True, size=16)
block.buf[0] = 7
print(block.buf[0])  # 7
block.close()
block.unlink()
number = Value("i", 3)
print(number.value)  # 3
