# outcome: denied or missing-service; alone: Landlock namespaces
open('/var/tmp/verify-fault', 'w')
