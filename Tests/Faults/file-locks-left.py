# outcome: ran
import fcntl
file = open('lock', 'w')
fcntl.flock(file, fcntl.LOCK_EX)
fcntl.lockf(open('other', 'w'), fcntl.LOCK_EX)
