from pydantic import BaseModel, ValidationError, field_validator, model_validator

class Booking(BaseModel):
    guest: str
    first: int
    last: int

    @field_validator("guest")
    @classmethod
    def tidy(cls, value):
        if not value.strip():
            raise ValueError("a guest needs a name")
        return value.strip().title()

    @model_validator(mode="after")
    def in_order(self):
        if self.last < self.first:
            raise ValueError("leaves before arriving")
        return self

Booking(guest=" ines ", first=3, last=5).guest   # 'Ines'

def problems(**data):
    try:
        Booking(**data)
    except ValidationError as error:
        return [problem["msg"] for problem in error.errors()]

problems(guest="", first=3, last=5)      # ['Value error, a guest needs a name']
problems(guest="Ines", first=5, last=3)  # ['Value error, leaves before arriving']
problems(guest="", first=5, last=3)      # ['Value error, a guest needs a name'] — "after" needs all fields to be valid
