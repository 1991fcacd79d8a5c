Point = type("Point", (), {"x": 0, "shout": lambda self: "here!"})
Point().shout()                  # 'here!'
Point.__name__                   # 'Point'
type(Point)                      # <class 'type'>
