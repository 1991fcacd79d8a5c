buffer = bytearray(b"header:body")
view = memoryview(buffer)[7:]
view[0] = ord("B")
buffer                           # bytearray(b'header:Body')
buffer.append(33)                # BufferError: Existing exports of data: object cannot be re-sized
view.release()
buffer.append(33)                # bytearray(b'header:Body!')
