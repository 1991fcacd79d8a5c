for attempt in range(3):
    note = f"attempt {attempt}"

attempt                      # 2
note                         # 'attempt 2'

for never in []:
    pass
never                        # NameError: name 'never' is not defined
