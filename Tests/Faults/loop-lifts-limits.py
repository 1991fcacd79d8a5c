# outcome: timed-out
import resource
for kind in (resource.RLIMIT_CPU, resource.RLIMIT_NPROC, resource.RLIMIT_DATA):
    try:
        resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    except (ValueError, OSError):
        pass
while True:
    pass
