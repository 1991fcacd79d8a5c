# outcome: raised or ran
import sys
def audit(event, arguments):
    raise RuntimeError(event)
sys.addaudithook(audit)
value = [1]
value  # [1]
