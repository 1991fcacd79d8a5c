# outcome: denied
open('/etc/shadow').read()
