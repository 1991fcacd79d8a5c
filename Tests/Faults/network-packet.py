# outcome: denied
import socket
socket.socket(17, socket.SOCK_RAW)
