from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter

class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = Field(default=9, alias="livesLeft")

class Fish(BaseModel):
    kind: Literal["fish"]
    salt_water: bool

Pet = Annotated[Cat | Fish, Field(discriminator="kind")]
pets = TypeAdapter(list[Pet]).validate_python([{"kind": "cat", "livesLeft": 7}, {"kind": "fish", "salt_water": 0}])

pets                                     # [Cat(kind='cat', lives=7), Fish(kind='fish', salt_water=False)]
pets[0].model_dump(by_alias=True)        # {'kind': 'cat', 'livesLeft': 7}
Cat(kind="cat", lives=3).lives           # 9 — only the alias is accepted
TypeAdapter(Pet).validate_python({"kind": "bird"})   # ValidationError
