title = "the old lighthouse"
title.upper()            # 'THE OLD LIGHTHOUSE'
title                    # 'the old lighthouse' — upper() changed nothing
title[0] = "T"           # TypeError: 'str' object does not support item assignment
title = title.capitalize()    # 'The old lighthouse'
