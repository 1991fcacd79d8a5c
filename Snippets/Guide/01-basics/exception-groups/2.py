try:
    try:
        raise ExceptionGroup("batch", [OSError("disk"), KeyError("id"), OSError("net")])
    except* OSError as group:
        print(len(group.exceptions), "handled")      # 2 handled
except ExceptionGroup as rest:
    print("left over:", rest.exceptions)             # (KeyError('id'),)
