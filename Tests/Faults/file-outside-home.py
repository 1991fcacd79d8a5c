# outcome: denied or missing-service; alone: Landlock namespaces
import os, pwd
os.listdir(pwd.getpwuid(os.getuid()).pw_dir)
os.mkdir(pwd.getpwuid(os.getuid()).pw_dir + "/verify-fault")
