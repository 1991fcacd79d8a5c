#include "watching.h"

#include <string.h>

/// Asks for what a function of `sys` has; NULL where that is nothing.
static PyObject *current(PyObject *function) {
    PyObject *found = py.PyObject_CallFunctionObjArgs(function, NULL);
    if (found != py.none) return found;
    py.Py_DecRef(found);
    return NULL;
}

static void set(PyObject *function, PyObject *value) {
    py.Py_DecRef(py.PyObject_CallFunctionObjArgs(function, value, NULL));
    py.PyErr_Clear();
}

/// Registers a callback and returns the one before, or NULL where there was none.
static PyObject *registered(PyObject *tool, int event, PyObject *callback) {
    PyObject *bit = py.PyLong_FromLong(1L << event);
    PyObject *before = bit ? py.PyObject_CallFunctionObjArgs(harness.register_callback, tool, bit, callback, NULL) : NULL;
    // Not every version has every event.
    if (!before) py.PyErr_Clear();
    py.Py_DecRef(bit);
    if (before != py.none) return before;
    py.Py_DecRef(before);
    return NULL;
}

/// Their callbacks, not their events, are taken: what is set for single functions cannot be asked for.
static void stop_tools(struct watchers *watchers) {
    if (harness.get_tool == py.none) return;
    for (int index = 0; index < MONITORING_TOOLS; index++) {
        PyObject *tool = py.PyLong_FromLong(index);
        PyObject *name = tool ? py.PyObject_CallFunctionObjArgs(harness.get_tool, tool, NULL) : NULL;
        for (int event = 0; name && name != py.none && event < MONITORING_EVENTS; event++)
            watchers->callbacks[index][event] = registered(tool, event, py.none);
        py.PyErr_Clear();
        py.Py_DecRef(name);
        py.Py_DecRef(tool);
    }
}

static void start_tools(struct watchers *watchers) {
    for (int index = 0; index < MONITORING_TOOLS; index++)
        for (int event = 0; event < MONITORING_EVENTS; event++) {
            PyObject *callback = watchers->callbacks[index][event];
            PyObject *tool = callback ? py.PyLong_FromLong(index) : NULL;
            if (tool) py.Py_DecRef(registered(tool, event, callback));
            py.Py_DecRef(tool);
            py.Py_DecRef(callback);
        }
}

void stop_watching(struct watchers *watchers) {
    memset(watchers, 0, sizeof *watchers);
    watchers->trace = current(harness.get_trace);
    watchers->profile = current(harness.get_profile);
    if (watchers->trace) set(harness.set_trace, py.none);
    if (watchers->profile) set(harness.set_profile, py.none);
    stop_tools(watchers);
    py.PyErr_Clear();
}

void watch_again(struct watchers *watchers) {
    py.PyErr_Clear();
    start_tools(watchers);
    if (watchers->trace) set(harness.set_trace, watchers->trace);
    if (watchers->profile) set(harness.set_profile, watchers->profile);
    py.Py_DecRef(watchers->trace);
    py.Py_DecRef(watchers->profile);
}
