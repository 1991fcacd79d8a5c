from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from fastapi.testclient import TestClient

app = FastAPI()
events = []

@app.websocket("/echo")
async def echo(socket: WebSocket):
    await socket.accept()
    try:
        while True:
            await socket.send_text((await socket.receive_text())[::-1])
    except WebSocketDisconnect as left:
        events.append(left.code)

@app.websocket("/private")
async def private(socket: WebSocket):
    await socket.close(code=1008)

client = TestClient(app)
with client.websocket_connect("/echo") as socket:
    socket.send_text("stressed")
    answer = socket.receive_text()       # 'desserts'
events                                   # [1000]
with client.websocket_connect("/private"):
    pass
# starlette.websockets.WebSocketDisconnect
