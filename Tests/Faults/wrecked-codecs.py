# outcome: ran
import codecs
def refuse(name):
    raise LookupError(name)
codecs.register(refuse)
codecs.register_error('backslashreplace', lambda e: ('', e.end))
value = '\udc80'
value  # '\udc80'
