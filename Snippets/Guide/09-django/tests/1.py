import io
import unittest

import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models

class Race(AppConfig):
    name, label, path = "__main__", "race", "."

settings.configure(
    INSTALLED_APPS=["__main__.Race"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

from django.test import TestCase

class Runner(models.Model):
    name = models.CharField(max_length=20)

with connection.schema_editor() as editor:
    editor.create_model(Runner)

class RunnerTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ann = Runner.objects.create(name="Ann")

    def test_first(self):
        Runner.objects.create(name="Bo")
        self.assertEqual(Runner.objects.count(), 2)

    def test_second(self):
        with self.assertNumQueries(1):
            self.assertEqual(Runner.objects.count(), 1)

    def test_memory_is_restored_too(self):
        self.ann.name = "changed"

    def test_too_few(self):
        with self.assertNumQueries(0):
            Runner.objects.count()

suite = unittest.defaultTestLoader.loadTestsFromTestCase(RunnerTest)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
result.testsRun                              # 4
[test.id().split(".")[-1] for test, _ in result.failures]    # ['test_too_few']
Runner.objects.count()                       # 0 — everything was rolled back
