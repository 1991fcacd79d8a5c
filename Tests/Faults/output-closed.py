# outcome: raised or ran
import sys
sys.stdout.close()
print("nowhere")
