import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

trace = []

def outer(get_response):
    def middleware(request):
        trace.append("outer in")
        response = get_response(request)
        trace.append("outer out")
        return response
    return middleware

def gate(get_response):
    def middleware(request):
        if "key" not in request.GET:
            return HttpResponse("closed", status=403)
        return get_response(request)
    return middleware

def view(request):
    trace.append("view")
    return HttpResponse("inside")

urlpatterns = [path("", view)]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=[f"{__name__}.outer", f"{__name__}.gate"],
)
django.setup()

Client().get("/?key=1").content      # b'inside'
trace                                # ['outer in', 'view', 'outer out']
trace.clear()
Client().get("/").status_code        # 403
trace                                # ['outer in', 'outer out'] — the view was never asked
