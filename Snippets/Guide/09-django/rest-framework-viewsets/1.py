import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models

class Notes(AppConfig):
    name, label, path = "__main__", "notes", "."

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["__main__.Notes", "rest_framework"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    REST_FRAMEWORK={"DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None},
)
django.setup()

from rest_framework import permissions, routers, serializers, viewsets
from rest_framework.test import APIClient

class Note(models.Model):
    text = models.CharField(max_length=20)
    owner = models.CharField(max_length=20)

with connection.schema_editor() as editor:
    editor.create_model(Note)

class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["id", "text", "owner"]
        read_only_fields = ["owner"]

class OwnerMayWrite(permissions.BasePermission):
    def has_object_permission(self, request, view, note):
        return request.method in permissions.SAFE_METHODS or request.headers.get("X-User") == note.owner

class NoteViewSet(viewsets.ModelViewSet):
    queryset = Note.objects.order_by("id")
    serializer_class = NoteSerializer
    permission_classes = [OwnerMayWrite]

    def perform_create(self, serializer):
        serializer.save(owner=self.request.headers.get("X-User", "nobody"))

router = routers.SimpleRouter()
router.register("notes", NoteViewSet)
urlpatterns = router.urls

ada, bob = APIClient(headers={"X-User": "ada"}), APIClient(headers={"X-User": "bob"})
ada.post("/notes/", {"text": "milk", "owner": "bob"}, format="json").json()
# {'id': 1, 'text': 'milk', 'owner': 'ada'}
bob.get("/notes/").json()                                    # [{'id': 1, 'text': 'milk', 'owner': 'ada'}]
bob.patch("/notes/1/", {"text": "beer"}, format="json").status_code      # 403
ada.patch("/notes/1/", {"text": "bread"}, format="json").json()["text"]  # 'bread'
ada.put("/notes/1/", {}, format="json").json()               # {'text': ['This field is required.']}
ada.delete("/notes/1/").status_code                          # 204
ada.get("/notes/1/").status_code                             # 404
[route.name for route in router.urls]                        # ['note-list', 'note-detail']
