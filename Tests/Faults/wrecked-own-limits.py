# outcome: ran; holds holds
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
value = [1]
value  # [1]
print(value)  # [1]
