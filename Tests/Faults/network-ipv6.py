# outcome: denied
import socket
socket.socket(socket.AF_INET6)
