# outcome: ran or denied or raised
import os
os.rename(os.getcwd(), os.getcwd() + '-away')
open('x', 'w').close()
