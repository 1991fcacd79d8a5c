# outcome: ran
import asyncio

async def echo(reader, writer):
    writer.write(await reader.readline())
    writer.close()

async def main():
    server = await asyncio.start_unix_server(echo, "socket")
    reader, writer = await asyncio.open_unix_connection("socket")
    writer.write(b"hello\n")
    print(await reader.readline())
    writer.close()
    server.close()

asyncio.run(main())
