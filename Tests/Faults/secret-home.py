# outcome: denied or missing-service; alone: Landlock
import os, pwd
os.listdir(pwd.getpwuid(os.getuid()).pw_dir)
