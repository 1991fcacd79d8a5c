# outcome: denied or missing-service
import os, pwd
home = pwd.getpwuid(os.getuid()).pw_dir
open(home + '/.ssh/id_rsa').read()
