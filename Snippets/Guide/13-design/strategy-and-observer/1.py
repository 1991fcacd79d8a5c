def flat(total):
    return total

def summer_sale(total):
    return total * 0.8

def loyalty(years):
    return lambda total: total - min(years, 5)

def checkout(total, discount=flat):
    return discount(total)

checkout(50)                             # 50
checkout(50, summer_sale)                # 40.0
checkout(49.99, summer_sale)             # 39.99
checkout(50, loyalty(9))                 # 45
