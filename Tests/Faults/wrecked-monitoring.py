# outcome: ran or raised
import sys
events = sys.monitoring.events
sys.monitoring.use_tool_id(0, 'watcher')
seen = []
def watch(code, *_):
    seen.append(code.co_name)
for event in (events.PY_START, events.LINE, events.PY_RETURN):
    sys.monitoring.register_callback(0, event, watch)
class Shown:
    def __repr__(self):
        return 'shown'
value = Shown()
sys.monitoring.set_events(0, events.PY_START | events.LINE)
sys.monitoring.set_local_events(0, Shown.__repr__.__code__, events.PY_RETURN)
value  # shown
sys.monitoring.set_events(0, 0)
print('__repr__' in seen)  # False
