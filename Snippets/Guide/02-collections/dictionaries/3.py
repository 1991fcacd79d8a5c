staff = {"Ann": 3, "Bo": 5}
names = staff.keys()
staff["Cy"] = 1
names                            # dict_keys(['Ann', 'Bo', 'Cy'])
sorted(names & {"Bo", "Cy", "Di"})    # ['Bo', 'Cy']

for name in staff:
    del staff[name]
# RuntimeError: dictionary changed size during iteration
