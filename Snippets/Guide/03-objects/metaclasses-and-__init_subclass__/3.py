class Exporter:
    formats = {}

    def __init_subclass__(cls, *, suffix, **rest):
        super().__init_subclass__(**rest)
        Exporter.formats[suffix] = cls

class Csv(Exporter, suffix="csv"): pass
class Pdf(Exporter, suffix="pdf"): pass

sorted(Exporter.formats)         # ['csv', 'pdf']
Exporter.formats["pdf"]          # <class '__main__.Pdf'>

class Nameless(Exporter): pass
# TypeError: Exporter.__init_subclass__() missing 1 required keyword-only argument: 'suffix'
