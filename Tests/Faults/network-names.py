# outcome: denied
import socket
socket.getaddrinfo("example.invalid", 80)
