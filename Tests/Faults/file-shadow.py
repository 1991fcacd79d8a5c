# outcome: denied; alone: Landlock
open('/etc/shadow').read()
