# outcome: ran or denied or missing-service
import socket
socket.socket(socket.AF_UNIX).connect('\0/tmp/.X11-unix/X0')
