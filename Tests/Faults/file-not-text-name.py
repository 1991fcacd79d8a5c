# outcome: ran
open(b'\xff\xfe', 'w').close()
