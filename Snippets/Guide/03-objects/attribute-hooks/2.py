class Frozen:
    def __init__(self, value):
        self.value = value
        self.sealed = True

    def __setattr__(self, name, value):
        if getattr(self, "sealed", False):
            raise AttributeError(f"cannot set {name}")
        super().__setattr__(name, value)

class Looping:
    def __setattr__(self, name, value):
        self.name = value

ice = Frozen(3)
ice.value = 4                    # AttributeError: cannot set value
ice.__dict__["value"] = 4
ice.value                        # 4 — the back door is open
Looping().x = 1                  # RecursionError
