# outcome: denied
import os, resource
resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (0, 0))
