from fastapi import FastAPI, Query

app = FastAPI(title="Weather")

@app.get("/days", summary="List days")
def days(limit: int = Query(7, ge=1, le=14, description="how many")):
    return limit

schema = app.openapi()
parameter = schema["paths"]["/days"]["get"]["parameters"][0]
schema["info"]["title"]                      # 'Weather'
parameter["schema"]["maximum"]               # 14
parameter["required"]                        # False
parameter["in"]                              # 'query'
