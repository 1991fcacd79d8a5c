import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stdout)
log = logging.getLogger("shop.cart")

log.info("%d items", 3)              # INFO shop.cart: 3 items
log.debug("not shown")               # prints nothing
log.error("no %s", "stock")          # ERROR shop.cart: no stock
log.parent.name                      # 'root' — nobody has asked for "shop"
logging.getLogger("shop.cart") is log    # True
log.getEffectiveLevel() == logging.INFO  # True

class Costly:
    def __str__(self):
        raise RuntimeError("formatted for nothing")
log.debug("%s", Costly())            # OK
log.debug(f"{Costly()}")             # RuntimeError: formatted for nothing
