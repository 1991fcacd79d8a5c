# outcome: denied
open("/proc/sys/kernel/hostname", "w")
