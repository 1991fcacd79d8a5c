import django
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)
django.setup()

class Booking(forms.Form):
    nights = forms.IntegerField(min_value=1)
    email = forms.EmailField(required=False)

    def clean_nights(self):
        if self.cleaned_data["nights"] == 13:
            raise forms.ValidationError("not thirteen, please")
        return self.cleaned_data["nights"]

good = Booking({"nights": " 3 "})
good.is_valid()                      # True
good.cleaned_data                    # {'nights': 3, 'email': ''}

bad = Booking({"nights": "13", "email": "nobody"})
bad.is_valid()                       # False
dict(bad.errors)                     # {'nights': ['not thirteen, please'], 'email': ['Enter a valid email address.']}
Booking().is_valid()                 # False — nothing was submitted, so there is nothing to check
Booking().errors                     # {}
Booking().cleaned_data               # AttributeError: 'Booking' object has no attribute 'cleaned_data'
