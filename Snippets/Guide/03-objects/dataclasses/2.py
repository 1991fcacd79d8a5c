from dataclasses import FrozenInstanceError, astuple, dataclass, replace

@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int = 0

release = Version(3, 11)
release.minor = 12                           # FrozenInstanceError: cannot assign to field 'minor'
replace(release, minor=12)                   # Version(major=3, minor=12)
max(Version(3, 9), Version(3, 10))           # Version(major=3, minor=10)
len({Version(3, 11), release})               # 1
astuple(release)                             # (3, 11)
Version(3, 11) == (3, 11)                    # False — other types never compare equal
hasattr(release, "__dict__")                 # False
