# outcome: denied or missing-service
import os, pwd
open(pwd.getpwuid(os.getuid()).pw_dir + "/verify-fault", "w")
