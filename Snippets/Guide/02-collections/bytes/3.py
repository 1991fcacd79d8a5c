(1000).to_bytes(2, "big")                            # b'\x03\xe8'
(1000).to_bytes(2, "little")                         # b'\xe8\x03'
int.from_bytes(b"\xff\xfe", "big")                   # 65534
int.from_bytes(b"\xff\xfe", "big", signed=True)      # -2
(300).to_bytes(1, "big")                             # OverflowError: int too big to convert
bytes(3)                                             # b'\x00\x00\x00' — three zero bytes, not the digit 3
