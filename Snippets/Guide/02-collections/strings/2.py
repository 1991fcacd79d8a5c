"www.wow.net".lstrip("w.")               # -> 'ow.net' (every w and dot in front is gone)
"www.wow.net".removeprefix("www.")       # -> 'wow.net'
"report.txt".rstrip(".txt")              # -> 'repor'
"report.txt".removesuffix(".txt")        # -> 'report'
