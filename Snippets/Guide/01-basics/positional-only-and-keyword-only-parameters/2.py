def tag(name, /, **attributes):
    inside = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{inside}>"

print(tag("input", name="email"))    # <input name="email">
