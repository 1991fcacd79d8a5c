# outcome: ran or denied or raised
import os
open(f'/proc/{os.getppid()}/oom_score_adj', 'w').write('1000')
