def snapshots():
    stage = "early"
    first = locals()
    stage = "late"
    locals()
    return first["stage"]

snapshots()
# Python 3.11: 'late'
# Python 3.12: 'late'
# Python 3.13+: 'early'
