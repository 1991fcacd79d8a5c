# outcome: denied or raised or missing-service
import socket
socket.gethostbyname('example.invalid')
