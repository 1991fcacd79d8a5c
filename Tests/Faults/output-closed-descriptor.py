# outcome: raised
import os
os.close(1)
print("nowhere")
