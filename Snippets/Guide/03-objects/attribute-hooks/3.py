class Sensor:
    @property
    def reading(self):
        return self.devise.read()        # a slip: should be device

    def __getattr__(self, name):
        return f"default {name}"

class Plain:
    @property
    def reading(self):
        return self.devise.read()

Plain().reading                  # AttributeError: 'Plain' object has no attribute 'devise'
hasattr(Plain(), "reading")      # False — although the class has it
Sensor().reading                 # 'default reading' — the slip has been swallowed
