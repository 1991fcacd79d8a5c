from pydantic import BaseModel, ConfigDict

class Loose(BaseModel):
    n: int
    on: bool = False

class Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    n: int

Loose(n="3", on="yes")           # Loose(n=3, on=True)
Loose(n=3.0).n                   # 3
Loose(n=3.5)                     # raises ValidationError
Loose(n=1, extra=2)              # Loose(n=1, on=False) — unknown fields are dropped by default
Strict(n="3")                    # ValidationError
Strict(n=3, extra=2)             # ValidationError
Strict(n=3).n = 4                # ValidationError
