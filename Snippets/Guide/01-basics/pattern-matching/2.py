class Status:
    OPEN = "open"
    CLOSED = "closed"

def advice(status):
    match status:
        case Status.OPEN:
            return "come in"
        case Status.CLOSED:
            return "come back tomorrow"

advice("open")               # 'come in'
advice("burnt down")         # None (no case fits, nothing is raised)

source = """
match status:
    case OPEN: pass
    case CLOSED: pass
"""
compile(source, "demo", "exec")
# SyntaxError: name capture 'OPEN' makes remaining patterns unreachable
