class Settings:
    retries: int = 3
    timeout: float

Settings.retries                     # 3
list(Settings.__annotations__)       # ['retries', 'timeout']
Settings.timeout                     # AttributeError: type object 'Settings' has no attribute 'timeout'
