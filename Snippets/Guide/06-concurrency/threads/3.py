import threading

desk = threading.local()
desk.user = "main"
seen = []

def visit():
    seen.append(hasattr(desk, "user"))
    desk.user = "guest"

visitor = threading.Thread(target=visit)
visitor.start()
visitor.join()
seen                         # [False]
desk.user                    # 'main'
