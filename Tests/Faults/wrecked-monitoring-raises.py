# outcome: ran or raised
import sys
if hasattr(sys, 'monitoring'):
    events = sys.monitoring.events
    sys.monitoring.use_tool_id(0, 'watcher')
    def refuse(*_):
        raise RuntimeError('watched')
    sys.monitoring.register_callback(0, events.PY_START, refuse)
    sys.monitoring.set_events(0, events.PY_START)
value = 1
value  # 1
