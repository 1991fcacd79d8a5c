# outcome: denied or missing-service
open('/proc/sysrq-trigger', 'w')
