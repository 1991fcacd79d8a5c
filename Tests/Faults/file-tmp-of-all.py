# outcome: denied; alone: Landlock namespaces
open('/tmp/verify-fault', 'w')
