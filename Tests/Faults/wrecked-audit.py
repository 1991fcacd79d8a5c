# outcome: raised or ran
import sys
def audit(event, arguments):
    if event.startswith(("compile", "exec", "code")):
        raise RuntimeError("audited")
sys.addaudithook(audit)
print(1)
