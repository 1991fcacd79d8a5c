import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock

len(MagicMock())                         # 0
len(Mock())                              # TypeError: object of type 'Mock' has no len()
basket = MagicMock()
basket.__getitem__.return_value = "fig"
basket["anything"]                       # 'fig'

fetch = AsyncMock(return_value={"ok": True})
asyncio.run(fetch("/status"))            # {'ok': True}
fetch.await_count                        # 1
