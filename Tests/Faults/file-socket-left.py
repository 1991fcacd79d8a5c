# outcome: ran
import socket
server = socket.socket(socket.AF_UNIX)
server.bind('socket')
server.listen()
print(1)  # 1
