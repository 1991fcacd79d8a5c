from pydantic import BaseModel, ValidationError

class Reading(BaseModel):
    sensor: str
    celsius: float
    note: str | None = None

reading = Reading(sensor="roof", celsius="21.5")
reading.celsius                          # 21.5 — the text became a number
reading.model_dump()                     # {'sensor': 'roof', 'celsius': 21.5, 'note': None}
reading.model_dump_json(exclude_none=True)   # '{"sensor":"roof","celsius":21.5}'
Reading(sensor=7, celsius=1)             # ValidationError — a number does not become a text
Reading.model_validate_json('{"sensor": "cellar", "celsius": 12}').celsius   # 12.0

try:
    Reading(sensor=None, celsius="warm")
except ValidationError as error:
    print([(problem["loc"], problem["type"]) for problem in error.errors()])
    # [(('sensor',), 'string_type'), (('celsius',), 'float_parsing')]
