# outcome: invalid-syntax
text = """never closed
