# outcome: denied or raised or ran
import os, signal
if not hasattr(os, 'pidfd_open'):
    raise PermissionError
folder = os.open(f'/proc/{os.getppid()}', os.O_RDONLY | os.O_DIRECTORY)
signal.pidfd_send_signal(folder, signal.SIGINT)
