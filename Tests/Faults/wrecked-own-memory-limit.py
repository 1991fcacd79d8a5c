# outcome: out-of-memory or raised or crashed
import resource
resource.setrlimit(resource.RLIMIT_AS, (1, 1))
data = [[0] * 1000 for _ in range(10000)]
