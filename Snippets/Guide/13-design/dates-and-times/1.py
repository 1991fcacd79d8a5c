from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

naive = datetime(2031, 5, 1, 12)
aware = datetime(2031, 5, 1, 12, tzinfo=timezone.utc)
naive == aware                   # False
naive < aware                    # TypeError: can't compare offset-naive and offset-aware datetimes

rome = ZoneInfo("Europe/Rome")
evening = datetime(2030, 3, 30, 22, tzinfo=rome)
morning = evening + timedelta(hours=12)
morning.hour                     # 10 — on the clock, although one hour of that night was skipped
(morning.astimezone(timezone.utc) - evening.astimezone(timezone.utc)).seconds // 3600     # 11
date(2031, 1, 31) + timedelta(days=30)       # datetime.date(2031, 3, 2)
date(2031, 1, 31).replace(month=2)           # ValueError: day is out of range for month
isinstance(naive, date)          # True — a datetime is a date
