from pydantic import BaseModel, ConfigDict, Field

class Tank(BaseModel):
    litres: int = Field(ge=0, le=100)

class Watched(Tank):
    model_config = ConfigDict(validate_assignment=True)

tank = Tank(litres=50)
tank.litres = -7                 # OK — nobody looks
tank.litres                      # -7
Watched(litres=50).litres = -7   # ValidationError
Tank(litres=101)                 # ValidationError
tank.model_copy(update={"litres": 999}).litres   # 999 — copies are not checked either
