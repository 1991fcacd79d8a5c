import django
from django.conf import settings

settings.configure(USE_I18N=False, INSTALLED_APPS=["rest_framework"])
django.setup()

from rest_framework import serializers

class Order(serializers.Serializer):
    item = serializers.CharField(max_length=10)
    amount = serializers.IntegerField(min_value=1, default=1)
    code = serializers.CharField(write_only=True, required=False)

    def validate_item(self, value):
        if value == "nothing":
            raise serializers.ValidationError("order something")
        return value

    def validate(self, data):
        if data["item"] == "car" and data["amount"] > 1:
            raise serializers.ValidationError("one car each")
        return data

order = Order(data={"item": "lamp", "colour": "red"})
order.validated_data                     # AssertionError
order.is_valid()                         # True
dict(order.validated_data)               # {'item': 'lamp', 'amount': 1}

bad = Order(data={"item": "car", "amount": 2})
bad.is_valid()                           # False
str(bad.errors["non_field_errors"][0])   # 'one car each'
Order(data={"item": "nothing"}).is_valid(raise_exception=True)       # ValidationError
Order({"item": "lamp", "amount": 3, "code": "x"}).data               # {'item': 'lamp', 'amount': 3}
