monday = ["milk", "bread"]
tuesday = ["milk", "bread"]
copied = monday

monday == tuesday        # True
monday is tuesday        # False
monday is copied         # True
