from typing import NamedTuple

class Stop(NamedTuple):
    name: str
    zone: int = 1

    def label(self):
        return f"{self.name} (zone {self.zone})"

Stop("Harbour").label()          # 'Harbour (zone 1)'
name, zone = Stop("Mill", 3)     # name='Mill', zone=3
Stop.__bases__                   # (<class 'tuple'>,)
