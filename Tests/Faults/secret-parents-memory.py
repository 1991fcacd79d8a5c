# outcome: denied or raised or missing-service
import os
open(f'/proc/{os.getppid()}/maps').read()
