#define _GNU_SOURCE
#include "hooks.h"
#include "log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct cpython_job *job;
static PyObject *namespace;

static void unit_begins(PyObject *unit) {
    record_begin(RECORD_UNIT_BEGINS);
    record_number(py.PyLong_AsLong(py.PyTuple_GetItem(unit, 0)));
    record_number(py.PyLong_AsLong(py.PyTuple_GetItem(unit, 1)));
    record_offsets();
    record_end();
}

static void unit_ends(bool raised) {
    record_begin(RECORD_UNIT_ENDS);
    record_offsets();
    record_number(raised);
    record_end();
}

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

/// Takes the exception that a unit raised; true where it is documented and the snippet goes on.
static bool goes_on(void) {
    PyObject *type, *value, *traceback;
    py.PyErr_Fetch(&type, &value, &traceback);
    py.PyErr_NormalizeException(&type, &value, &traceback);
    bool documented = hooks_documented(value);
    if (documented) {
        py.Py_DecRef(type);
        py.Py_DecRef(value);
        py.Py_DecRef(traceback);
        return true;
    }
    if (py.PyErr_GivenExceptionMatches(type, py.PyExc_SystemExit)) {
        long status = exit_status(value);
        record_begin(RECORD_EXITS);
        record_number(status);
        record_end();
        return false;
    }
    struct exception_look look = look_at_exception(value, traceback, job->path);
    record_begin(RECORD_RAISED);
    record_exception(look);
    record_end();
    py.PyErr_Restore(type, value, traceback);
    py.PyErr_PrintEx(0);
    return false;
}

static void run_units(PyObject *units) {
    for (Py_ssize_t index = 0; index < py.PyList_Size(units); index++) {
        PyObject *unit = py.PyList_GetItem(units, index);
        unit_begins(unit);
        PyObject *result = py.PyEval_EvalCode(py.PyTuple_GetItem(unit, 2), namespace, namespace);
        py.Py_DecRef(result);
        bool raised = !result;
        bool stops = raised && !goes_on();
        unit_ends(raised);
        if (stops) return;
    }
}

// --- Units that await: driven by the event loop ---------------------------------------------------------------------

static PyObject *drive_enter(PyObject *self, PyObject *unit) {
    (void)self;
    unit_begins(unit);
    py.Py_IncRef(py.none);
    return py.none;
}

static PyObject *drive_leave(PyObject *self, PyObject *unit) {
    (void)self;
    (void)unit;
    unit_ends(false);
    py.Py_IncRef(py.none);
    return py.none;
}

static PyObject *drive_fail(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *exception = py.PyTuple_GetItem(arguments, 1);
    PyObject *type = py.PyObject_Type(exception);
    PyObject *traceback = py.PyObject_GetAttrString(exception, "__traceback__");
    py.Py_IncRef(exception);
    py.PyErr_Restore(type, exception, traceback);
    bool on = goes_on();
    unit_ends(true);
    return py.PyLong_FromLong(on);
}

static void run_asynchronously(PyObject *units) {
    static PyMethodDef enter = {"enter", drive_enter, METH_O, NULL};
    static PyMethodDef leave = {"leave", drive_leave, METH_O, NULL};
    static PyMethodDef fail = {"fail", drive_fail, METH_VARARGS, NULL};
    PyObject *result = py.PyObject_CallFunctionObjArgs(
        harness.drive, units, namespace, py.PyCFunction_NewEx(&enter, NULL, NULL),
        py.PyCFunction_NewEx(&leave, NULL, NULL), py.PyCFunction_NewEx(&fail, NULL, NULL), NULL);
    if (!result) goes_on();
    py.Py_DecRef(result);
}

// --- Before and after ----------------------------------------------------------------------------------------------

static void record_pairs(enum record_type type, PyObject *pairs) {
    for (Py_ssize_t index = 0; index < py.PyList_Size(pairs); index++) {
        PyObject *pair = py.PyList_GetItem(pairs, index);
        record_begin(type);
        record_number(py.PyLong_AsLong(py.PyTuple_GetItem(pair, 0)));
        record_unicode(py.PyTuple_GetItem(pair, 1));
        record_end();
    }
}

static void record_names(PyObject *names) {
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

static long number_attribute(PyObject *object, const char *name) {
    PyObject *attribute = py.PyObject_GetAttrString(object, name);
    long number = attribute && attribute != py.none ? py.PyLong_AsLong(attribute) : -1;
    py.PyErr_Clear();
    py.Py_DecRef(attribute);
    return number;
}

static void record_syntax_error(void) {
    PyObject *type, *value, *traceback;
    py.PyErr_Fetch(&type, &value, &traceback);
    py.PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *text = value ? py.PyObject_GetAttrString(value, "msg") : NULL;
    if (!text) {
        py.PyErr_Clear();
        text = value ? py.PyObject_Str(value) : NULL;
    }
    record_begin(RECORD_SYNTAX);
    record_number(value ? number_attribute(value, "lineno") : -1);
    record_number(value ? number_attribute(value, "offset") : -1);
    record_unicode(text);
    record_end();
    py.PyErr_Clear();
}

static PyObject *probe_list(const struct cpython_job *job) {
    PyObject *list = py.PyList_New(0);
    for (size_t index = 0; list && index < job->probe_count; index++) {
        const struct cpython_probe *probe = &job->probes[index];
        PyObject *entry = py.Py_BuildValue("(iiiisz)", probe->claim, probe->first_line, probe->last_line,
                                           probe->column, probe->kind, probe->commented_out);
        if (!entry) return NULL;
        py.PyList_Append(list, entry);
        py.Py_DecRef(entry);
    }
    return list;
}

/// Source with as many blank lines before it as make its line numbers the document's.
static PyObject *padded(const struct cpython_source *source) {
    size_t lines = source->first_line > 1 ? (size_t)source->first_line - 1 : 0;
    size_t length = strlen(source->text);
    char *text = malloc(lines + length + 1);
    if (!text) return NULL;
    memset(text, '\n', lines);
    memcpy(text + lines, source->text, length + 1);
    PyObject *result = py.PyUnicode_FromStringAndSize(text, (Py_ssize_t)(lines + length));
    free(text);
    return result;
}

/// Takes a source apart; a new reference to what `prepare` gives, or NULL with an exception set.
static PyObject *prepared(const struct cpython_source *source, PyObject *probes, PyObject *hooks) {
    PyObject *text = padded(source);
    PyObject *path = py.PyUnicode_FromString(job->path);
    PyObject *result =
        text && path ? py.PyObject_CallFunctionObjArgs(harness.prepare, text, path, probes, hooks, NULL) : NULL;
    py.Py_DecRef(path);
    py.Py_DecRef(text);
    return result;
}

/// Runs earlier snippets of the guide; one that raises is left where it stopped.
static void run_context(void) {
    PyObject *no_probes = py.PyList_New(0);
    PyObject *no_hooks = py.PyDict_New();
    for (size_t index = 0; index < job->context_count; index++) {
        PyObject *plan = prepared(&job->context[index], no_probes, no_hooks);
        PyObject *units = plan ? py.PyTuple_GetItem(plan, 0) : NULL;
        for (Py_ssize_t unit = 0; units && unit < py.PyList_Size(units); unit++) {
            PyObject *code = py.PyTuple_GetItem(py.PyList_GetItem(units, unit), 2);
            PyObject *result = py.PyEval_EvalCode(code, namespace, namespace);
            py.Py_DecRef(result);
            if (!result) break;
        }
        py.PyErr_Clear();
        py.Py_DecRef(plan);
    }
    py.Py_DecRef(no_hooks);
    py.Py_DecRef(no_probes);
}

static PyObject *loaded_module(const char *name) {
    return py.PyDict_GetItemString(py.PyImport_GetModuleDict(), name);
}

/// Calls a function of a module that is loaded; what it raises is printed, as at the end of a script.
static void call_loaded(const char *module_name, const char *function_name) {
    PyObject *module = loaded_module(module_name);
    PyObject *function = module ? py.PyObject_GetAttrString(module, function_name) : NULL;
    PyObject *result = function ? py.PyObject_CallFunctionObjArgs(function, NULL) : NULL;
    if (function && !result) py.PyErr_PrintEx(0);
    py.PyErr_Clear();
    py.Py_DecRef(result);
    py.Py_DecRef(function);
}

static void flush_streams(void) {
    PyObject *sys = loaded_module("sys");
    static const char *const names[] = {"stdout", "stderr"};
    for (int index = 0; sys && index < 2; index++) {
        PyObject *stream = py.PyObject_GetAttrString(sys, names[index]);
        PyObject *flush = stream && stream != py.none ? py.PyObject_GetAttrString(stream, "flush") : NULL;
        py.Py_DecRef(flush ? py.PyObject_CallFunctionObjArgs(flush, NULL) : NULL);
        py.PyErr_Clear();
        py.Py_DecRef(flush);
        py.Py_DecRef(stream);
    }
}

/// What the end of a script does to the snippet's own objects; a full finalisation costs 8 to 100 ms (measured).
static void end_softly(void) {
    call_loaded("threading", "_shutdown");
    call_loaded("atexit", "_run_exitfuncs");
    flush_streams();
    py.PyDict_Clear(namespace);
    py.PyGC_Collect();
    py.PyErr_Clear();
    flush_streams();
    fflush(NULL);
}

static void set_text(const char *name, const char *text) {
    PyObject *value = text ? py.PyUnicode_FromString(text) : NULL;
    if (value) py.PyDict_SetItemString(namespace, name, value);
    py.Py_DecRef(value);
}

static void set_arguments(void) {
    PyObject *sys = loaded_module("sys");
    PyObject *arguments = py.PyList_New(0);
    PyObject *path = py.PyUnicode_FromString(job->path);
    if (!sys || !arguments || !path) return;
    py.PyList_Append(arguments, path);
    py.PyObject_SetAttrString(sys, "argv", arguments);
    // As at the prompt, modules are looked for in the working directory first.
    PyObject *search = py.PyObject_GetAttrString(sys, "path");
    PyObject *here = py.PyUnicode_FromString("");
    if (search && here) py.PyList_Insert(search, 0, here);
    py.PyErr_Clear();
}

void cpython_run(const struct cpython_job *new_job) {
    job = new_job;
    log_open(job->log, job->log_capacity);
    namespace = py.PyModule_GetDict(py.PyImport_AddModule("__main__"));
    set_text("__file__", job->path);
    set_arguments();
    PyObject *seed = py.PyObject_GetAttrString(harness.parked, "seed");
    PyObject *number = py.PyLong_FromLong((long)job->seed);
    py.Py_DecRef(seed ? py.PyObject_CallFunctionObjArgs(seed, number, NULL) : NULL);
    py.PyErr_Clear();

    PyObject *hooks = hooks_make(job);
    PyObject *probes = probe_list(job);
    PyObject *plan = hooks && probes ? prepared(&job->snippet, probes, hooks) : NULL;
    if (plan) {
        record_pairs(RECORD_REMOVED, py.PyTuple_GetItem(plan, 1));
        record_pairs(RECORD_UNPARSABLE, py.PyTuple_GetItem(plan, 2));
        record_names(py.PyTuple_GetItem(plan, 3));
        run_context();
        PyObject *text = py.PyTuple_GetItem(plan, 4);
        if (text != py.none) py.PyDict_SetItemString(namespace, "__doc__", text);
        PyObject *units = py.PyTuple_GetItem(plan, 0);
        PyObject *asynchronous = py.PyObject_CallFunctionObjArgs(harness.is_asynchronous, units, NULL);
        if (asynchronous && py.PyObject_IsTrue(asynchronous) == 1) {
            run_asynchronously(units);
        } else {
            run_units(units);
        }
    } else {
        record_syntax_error();
    }
    end_softly();
    log_finish();
    _exit(0);
}
