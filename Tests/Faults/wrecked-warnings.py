# outcome: ran
import warnings
warnings.simplefilter("error")
warnings.warn = None
