def load(sheet):
    try:
        return float(sheet["total"])
    except KeyError as error:
        error.add_note(f"in sheet {sheet['name']}")
        raise

try:
    load({"name": "May"})
except KeyError as error:
    print(error.args, error.__notes__)       # ('total',) ['in sheet May']
