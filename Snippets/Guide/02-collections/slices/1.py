days = ["mo", "tu", "we", "th", "fr", "sa", "su"]
days[1:3]                # ['tu', 'we']
days[-2:]                # ['sa', 'su']
days[::3]                # ['mo', 'th', 'su']
days[5:100]              # ['sa', 'su']
days[10:]                # []
days[10]                 # IndexError: list index out of range
days[:] is days          # False — the shortest copy there is
