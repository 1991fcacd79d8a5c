# outcome: denied
open('/tmp/verify-fault', 'w')
