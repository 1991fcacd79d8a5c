from unittest.mock import Mock, create_autospec

class Mailer:
    def send(self, to, body): ...

Mock().sned("x")                         # OK — the misspelling is recorded as a call
Mock(spec=Mailer).sned("x")              # AttributeError: Mock object has no attribute 'sned'
Mock(spec=Mailer).send()                 # OK — spec looks at names alone
create_autospec(Mailer)().send("Ada")    # TypeError: missing a required argument: 'body'
isinstance(Mock(spec=Mailer), Mailer)    # True
