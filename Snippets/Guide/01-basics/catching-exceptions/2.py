def risky():
    try:
        return 1 / 0
    finally:
        return "all is well"

risky()                      # 'all is well' — the ZeroDivisionError is gone
