# outcome: timed-out or out-of-memory
open('/dev/zero', 'rb').read()
