# outcome: raised
import json
json.loads('[' * 200000)
