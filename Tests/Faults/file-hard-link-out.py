# outcome: denied or raised
import os
os.link('/etc/passwd', 'link')
os.close(os.open('link', os.O_WRONLY))
