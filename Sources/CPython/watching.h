/// What watches a snippet at its own wish: trace and profile functions and tools of `sys.monitoring`. None of them is to
/// see an observation being made.
#ifndef VERIFY_CPYTHON_WATCHING_H
#define VERIFY_CPYTHON_WATCHING_H

#include "api.h"

/// `sys.monitoring` has six tools (PEP 669) and, as of 3.14, 18 events; more would only stay in place.
enum { MONITORING_TOOLS = 6, MONITORING_EVENTS = 20 };

struct watchers {
    PyObject *trace, *profile;
    /// The callbacks of the tools in use, or NULL.
    PyObject *callbacks[MONITORING_TOOLS][MONITORING_EVENTS];
};

/// Takes away what watches. No exception is set afterwards.
void stop_watching(struct watchers *watchers);

/// Puts it back.
void watch_again(struct watchers *watchers);

#endif
