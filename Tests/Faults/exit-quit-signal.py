# outcome: crashed
import signal
signal.raise_signal(signal.SIGQUIT)
