from collections import namedtuple

Track = namedtuple("Track", ["title", "seconds"], defaults=[180])
song = Track("Morning", 214)

song.seconds                     # 214
song._replace(title="Evening")   # Track(title='Evening', seconds=214)
Track("Short")                   # Track(title='Short', seconds=180)
song == ("Morning", 214)         # True
song._asdict()                   # {'title': 'Morning', 'seconds': 214}
song.seconds = 1                 # AttributeError: can't set attribute
len(song)                        # 2
