# outcome: denied
import socket
socket.sethostname("forged")
