import logging

logging.warning("battery low")       # WARNING:root:battery low
logging.info("all is well")          # prints nothing

quiet = logging.getLogger("library")
quiet.propagate = False
quiet.error("disk full")             # disk full
quiet.addHandler(logging.NullHandler())
quiet.error("disk full")             # prints nothing
