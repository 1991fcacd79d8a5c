#define _GNU_SOURCE
#include "raised.h"
#include "hooks.h"
#include "log.h"

#include <stdio.h>

/// Longer chains of causes are cut.
enum { MOST_CAUSES = 8 };

/// The status that `raise SystemExit(code)` gives; another code than a number is printed, as CPython does.
static long exit_status(PyObject *exception) {
    PyObject *code = py.PyObject_GetAttrString(exception, "code");
    long status = 1;
    if (!code || code == py.none) {
        status = 0;
    } else {
        status = py.PyLong_AsLong(code);
        if (status == -1 && py.PyErr_Occurred()) {
            py.PyErr_Clear();
            PyObject *text = py.PyObject_Str(code);
            PyObject *bytes = text ? py.PyUnicode_AsEncodedString(text, "utf-8", "backslashreplace") : NULL;
            char *start = NULL;
            Py_ssize_t length = 0;
            if (bytes && py.PyBytes_AsStringAndSize(bytes, &start, &length) == 0) dprintf(2, "%s\n", start);
            py.Py_DecRef(bytes);
            py.Py_DecRef(text);
            status = 1;
        }
    }
    py.PyErr_Clear();
    py.Py_DecRef(code);
    return status;
}

static void record_origin(PyObject *exception) {
    PyObject *traceback = py.PyObject_GetAttrString(exception, "__traceback__");
    PyObject *origin = traceback ? py.PyObject_CallFunctionObjArgs(harness.origin_of, traceback, NULL) : NULL;
    if (origin) {
        record_begin(RECORD_ORIGIN);
        record_unicode(py.PyTuple_GetItem(origin, 0));
        record_unicode(py.PyTuple_GetItem(origin, 1));
        record_end();
    }
    py.PyErr_Clear();
    py.Py_DecRef(origin);
    py.Py_DecRef(traceback);
}

/// Writes what led to an exception: `raise ... from`, or the one that was being handled.
static void record_causes(PyObject *exception, const char *path) {
    PyObject *link = exception;
    py.Py_IncRef(link);
    for (int depth = 0; depth < MOST_CAUSES; depth++) {
        PyObject *next = py.PyObject_GetAttrString(link, "__cause__");
        if (next == py.none) {
            py.Py_DecRef(next);
            next = py.PyObject_GetAttrString(link, "__context__");
        }
        py.Py_DecRef(link);
        link = next;
        if (!link || link == py.none) break;
        struct exception_look look = look_at_exception(link, NULL, path);
        record_begin(RECORD_CAUSE);
        record_exception(look);
        record_end();
        end_exception_look(look);
        record_origin(link);
    }
    py.PyErr_Clear();
    py.Py_DecRef(link);
}

void record_names(PyObject *names) {
    record_begin(RECORD_NAMES);
    PyObject *blank = py.PyUnicode_FromString(" ");
    for (Py_ssize_t index = 0; index < 3; index++) {
        PyObject *text = py.PyUnicode_Join(blank, py.PyTuple_GetItem(names, index));
        record_unicode(text);
        py.Py_DecRef(text);
    }
    py.Py_DecRef(blank);
    record_end();
}

/// Which names the source binds and needs, for finding what defines a missing one.
static void record_own_names(const struct cpython_source *current) {
    PyObject *path = py.PyUnicode_FromString(current->path);
    PyObject *names = path ? py.PyObject_CallFunctionObjArgs(harness.names_at, path, NULL) : NULL;
    if (names) record_names(names);
    py.PyErr_Clear();
    py.Py_DecRef(names);
    py.Py_DecRef(path);
}

/// Takes the exception that a unit raised; true where it is documented and the snippet goes on.
bool goes_on(const struct cpython_source *current) {
    PyObject *type, *value, *traceback;
    py.PyErr_Fetch(&type, &value, &traceback);
    if (!current->is_context && hooks_documented(value)) {
        py.Py_DecRef(type);
        py.Py_DecRef(value);
        py.Py_DecRef(traceback);
        return true;
    }
    py.PyErr_NormalizeException(&type, &value, &traceback);
    if (!current->is_context && py.PyErr_GivenExceptionMatches(type, py.PyExc_SystemExit)) {
        long status = exit_status(value);
        record_begin(RECORD_EXITS);
        record_number(status);
        record_end();
        return false;
    }
    struct exception_look look = look_at_exception(value, traceback, current->path);
    record_begin(RECORD_RAISED);
    record_exception(look);
    record_end();
    end_exception_look(look);
    if (current->is_context) {
        py.Py_DecRef(type);
        py.Py_DecRef(value);
        py.Py_DecRef(traceback);
        return false;
    }
    record_origin(value);
    record_causes(value, current->path);
    if (py.PyErr_GivenExceptionMatches(type, py.PyExc_NameError)) record_own_names(current);
    py.PyErr_Restore(type, value, traceback);
    py.PyErr_PrintEx(0);
    return false;
}
