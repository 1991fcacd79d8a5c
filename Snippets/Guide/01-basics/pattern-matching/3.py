from dataclasses import dataclass

@dataclass
class Parcel:
    weight: float
    country: str

def postage(parcel):
    match parcel:
        case Parcel(weight, "PT") if weight <= 2:
            return 4.5
        case Parcel(country="PT"):
            return 9
        case Parcel():
            return "ask at the counter"

Parcel.__match_args__        # ('weight', 'country')
postage(Parcel(1.2, "PT"))   # 4.5
postage(Parcel(7.0, "PT"))   # 9
postage(Parcel(1.2, "NO"))   # 'ask at the counter'
