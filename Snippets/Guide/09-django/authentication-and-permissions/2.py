import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="only for this example",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
    LOGIN_URL="/enter/",
)
django.setup()

from django.contrib.auth.decorators import login_required, user_passes_test
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpResponse
from django.test import RequestFactory
from django.views import View

@login_required
def diary(request):
    return HttpResponse("secret")

@user_passes_test(lambda user: user.is_staff)
def office(request):
    return HttpResponse("desk")

class Guarded(LoginRequiredMixin, View):
    def get(self, request):
        return HttpResponse("secret")

class Unguarded(View, LoginRequiredMixin):
    def get(self, request):
        return HttpResponse("secret")

urlpatterns = []

def visit(view, user):
    request = RequestFactory().get("/diary/")
    request.user = user
    response = view(request)
    return response.status_code, response.headers.get("Location")

visit(diary, AnonymousUser())                    # (302, '/enter/?next=/diary/')
visit(diary, User(username="eva"))               # (200, None)
visit(office, User(username="eva"))              # (302, '/enter/?next=/diary/')
visit(Guarded.as_view(), AnonymousUser())        # (302, '/enter/?next=/diary/')
visit(Unguarded.as_view(), AnonymousUser())      # (200, None) — the order of the bases lets everybody in
