parts = [str(n) for n in range(1000)]

slow = ""
for part in parts:
    slow = slow + part

slow == "".join(parts)                   # True
len(slow)                                # 2890
import io
buffer = io.StringIO()
buffer.writelines(parts)
buffer.getvalue() == slow                # True
