monday = ["milk", "bread"]
tuesday = ["milk", "bread"]
copied = monday

monday == tuesday        # True
monday is tuesday        # False (equal, but two lists)
monday is copied         # True
