import django
from django.conf import settings
from django.http import JsonResponse
from django.test import Client
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods

@require_http_methods(["POST", "GET"])
def room(request, number):
    if request.method == "POST":
        return JsonResponse({"booked": request.POST["name"]}, status=201)
    return JsonResponse({"number": number, "guests": request.GET.getlist("guest")})

urlpatterns = [path("rooms/<int:number>/", room, name="room")]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
)
django.setup()

client = Client()
reverse("room", args=[7])                            # '/rooms/7/'
client.get("/rooms/7/?guest=a&guest=b").json()       # {'number': 7, 'guests': ['a', 'b']}
client.post("/rooms/7/", {"name": "Ida"}).status_code    # 201
client.delete("/rooms/7/").status_code               # 405
client.get("/rooms/seven/").status_code              # 404
client.get("/rooms/7").status_code                   # 301 — CommonMiddleware appends the slash
client.get("/rooms/7/", headers={"host": "evil.example"}).status_code    # 400
JsonResponse([1, 2])     # TypeError: In order to allow non-dict objects to be serialized set the safe parameter to False.
