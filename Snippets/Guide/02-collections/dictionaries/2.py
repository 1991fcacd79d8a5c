limits = {"cpu": 2}
limits["disk"]                   # KeyError: 'disk'
limits.get("disk")               # None
limits.get("disk", 10)           # 10
limits.setdefault("disk", 20)    # 20
limits.setdefault("disk", 99)    # 20
limits | {"cpu": 8, "net": 1}    # {'cpu': 8, 'disk': 20, 'net': 1}
limits.update(cpu=4)             # {'cpu': 4, 'disk': 20}
limits.pop("gpu", "none")        # 'none'
