class ConfigError(Exception):
    pass

def port(settings):
    try:
        return int(settings["port"])
    except KeyError as error:
        raise ConfigError("no port configured") from error
    except ValueError:
        raise ConfigError("port is no number") from None

port({"port": "8080"})       # 8080
port({})                     # ConfigError: no port configured

try:
    port({})
except ConfigError as error:
    print("cause:", repr(error.__cause__))   # KeyError('port')

try:
    port({"port": "http"})
except ConfigError as error:
    print("cause:", error.__cause__)         # None
    print("context:", type(error.__context__))   # <class 'ValueError'> — hidden, not lost
