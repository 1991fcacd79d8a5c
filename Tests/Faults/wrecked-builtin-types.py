# outcome: raised or ran or crashed
int.__add__ = None
