from unittest.mock import Mock, call

post = Mock(return_value="sent")
post("Ada", subject="hi")                        # 'sent'
post.call_count                                  # 1
post.assert_called_once_with("Ada", subject="hi")    # None
post.assert_called_with("Ada")                   # AssertionError
post.call_args == call("Ada", subject="hi")      # True
post.assert_called_onec                          # AttributeError
post.anything.at.all() is post.anything.at.all() # True
