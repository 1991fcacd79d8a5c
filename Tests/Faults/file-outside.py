# outcome: denied
open("/etc/verify-fault", "w")
