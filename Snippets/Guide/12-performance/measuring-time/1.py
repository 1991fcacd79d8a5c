import time

wall, cpu = time.perf_counter(), time.process_time()
time.sleep(0.1)
waited = time.perf_counter() - wall
worked = time.process_time() - cpu

waited > 0.09                            # True — sleep() does not return early
worked < 0.05                            # True — sleeping costs no processor time
time.get_clock_info("monotonic").adjustable      # False
time.get_clock_info("time").adjustable           # True
