# outcome: denied or missing-service; alone: Landlock
import os
os.close(os.open('/dev/console', os.O_WRONLY))
