class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @classmethod
    def from_fahrenheit(cls, degrees):
        return cls((degrees - 32) / 1.8)

    @staticmethod
    def is_valid(celsius):
        return celsius >= -273.15

class Oven(Temperature):
    pass

type(Oven.from_fahrenheit(392)).__name__     # 'Oven'
Oven.from_fahrenheit(392).celsius            # 200.0
Oven.from_fahrenheit(100).celsius            # 37.78
Temperature.is_valid(-300)                   # False
Temperature(20).is_valid(20)                 # True — callable on an instance too
Temperature.from_fahrenheit.__self__         # <class '__main__.Temperature'>
