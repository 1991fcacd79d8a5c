def weigh(parcel):
    print("weighing", parcel)
    return parcel * 2

any(weigh(parcel) > 5 for parcel in (1, 3, 8))
# Output:
# weighing 1
# weighing 3
