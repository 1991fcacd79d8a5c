# outcome: ran
import sys
sys.setswitchinterval(1e-9)
