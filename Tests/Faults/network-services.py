# outcome: ran
import os, socket
for path in ('/run/docker.sock', '/var/run/docker.sock', '/run/dbus/system_bus_socket', '/run/containerd/containerd.sock'):
    try:
        socket.socket(socket.AF_UNIX).connect(path)
    except OSError:
        continue
    raise SystemExit(path)
