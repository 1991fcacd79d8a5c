from unittest.mock import Mock

dice = Mock(side_effect=[6, OSError("rolled off the table")])
dice()                           # 6
dice()                           # OSError: rolled off the table
dice()                           # StopIteration

echo = Mock(side_effect=lambda text: text.upper())
echo("hey")                      # 'HEY'
echo.mock_calls                  # [call('hey')]
