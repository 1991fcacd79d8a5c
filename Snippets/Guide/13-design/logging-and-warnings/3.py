import logging

logging.basicConfig(format="%(levelname)s %(message)s")
log = logging.getLogger("pump")

log.warning("pressure %d", 7)        # WARNING pressure 7
log.info("running")                  # prints nothing
log.setLevel(logging.INFO)
log.info("running")                  # INFO running
log.log(35, "between two levels")    # Level 35 between two levels
logging.getLogger("pump.valve").info("open")     # INFO open
logging.getLogger("fan").info("off") # prints nothing
logging.getLevelName(30)             # 'WARNING'
