# outcome: denied or missing-service
open('/var/tmp/verify-fault', 'w')
