import django
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory
from django.views import View

settings.configure(ALLOWED_HOSTS=["testserver"])
django.setup()

class Counter(View):
    start = 0
    everybody = []

    def get(self, request):
        self.start += 1
        self.everybody.append(request.GET.get("who"))
        return HttpResponse(f"{self.start} {len(self.everybody)}")

view = Counter.as_view(start=10)
ask = RequestFactory()
view(ask.get("/?who=a")).content         # b'11 1'
view(ask.get("/?who=b")).content         # b'11 2' — a new self, the same list
view(ask.put("/")).status_code           # 405
view(ask.options("/")).headers["Allow"]  # 'GET, HEAD, OPTIONS'
Counter.as_view(end=3)                   # TypeError: Counter() received an invalid keyword 'end'. as_view only accepts arguments that are already attributes of the class.
