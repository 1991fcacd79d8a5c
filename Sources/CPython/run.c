#define _GNU_SOURCE
#include "hooks.h"
#include "lifetime.h"
#include "log.h"
#include "raised.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct cpython_job *job;
static PyObject *namespace;
/// The source that runs.
static const struct cpython_source *current;

static void set_text(const char *name, const char *text) {
    PyObject *value = text ? py.PyUnicode_FromString(text) : NULL;
    if (value) py.PyDict_SetItemString(namespace, name, value);
    py.Py_DecRef(value);
}

static void unit_begins(PyObject *unit) {
    if (current->is_context) return;
    log_take_output();
    record_begin(RECORD_UNIT_BEGINS);
    record_number(py.PyLong_AsLong(py.PyTuple_GetItem(unit, 0)));
    record_number(py.PyLong_AsLong(py.PyTuple_GetItem(unit, 1)));
    record_offsets();
    record_end();
}

static void unit_ends(bool raised) {
    if (current->is_context) return;
    log_take_output();
    record_begin(RECORD_UNIT_ENDS);
    record_offsets();
    record_number(raised);
    record_end();
}

static const struct cpython_source *source_at(size_t index) { return &job->sources[index]; }

/// From here on records belong to this source.
static void source_begins(size_t index) {
    current = source_at(index);
    record_begin(RECORD_SOURCE);
    record_number((int64_t)index);
    record_end();
    set_text("__file__", current->path);
}

static void source_ends(void) {
    if (current->is_context) log_skip_output();
}

static void run_units(PyObject *units) {
    for (Py_ssize_t index = 0; index < py.PyList_Size(units); index++) {
        PyObject *unit = py.PyList_GetItem(units, index);
        unit_begins(unit);
        PyObject *result = py.PyEval_EvalCode(py.PyTuple_GetItem(unit, 2), namespace, namespace);
        py.Py_DecRef(result);
        bool raised = !result;
        bool stops = raised && !goes_on(current);
        unit_ends(raised);
        if (stops) return;
    }
}

static void run_in_turn(PyObject *plans) {
    for (Py_ssize_t index = 0; index < py.PyList_Size(plans); index++) {
        source_begins((size_t)index);
        run_units(py.PyList_GetItem(plans, index));
        source_ends();
    }
}

// --- Units that await: driven by the event loop ---------------------------------------------------------------------

static PyObject *none(void) {
    py.Py_IncRef(py.none);
    return py.none;
}

static PyObject *drive_begin(PyObject *self, PyObject *index) {
    (void)self;
    source_begins((size_t)py.PyLong_AsLong(index));
    return none();
}

static PyObject *drive_end(PyObject *self, PyObject *index) {
    (void)self;
    (void)index;
    source_ends();
    return none();
}

static PyObject *drive_enter(PyObject *self, PyObject *unit) {
    (void)self;
    unit_begins(unit);
    return none();
}

static PyObject *drive_leave(PyObject *self, PyObject *unit) {
    (void)self;
    (void)unit;
    unit_ends(false);
    return none();
}

static PyObject *drive_fail(PyObject *self, PyObject *exception) {
    (void)self;
    PyObject *type = py.PyObject_Type(exception);
    PyObject *traceback = py.PyObject_GetAttrString(exception, "__traceback__");
    py.Py_IncRef(exception);
    py.PyErr_Restore(type, exception, traceback);
    bool on = goes_on(current);
    unit_ends(true);
    return py.PyLong_FromLong(on);
}

static void run_asynchronously(PyObject *plans) {
    static PyMethodDef methods[] = {
        {"begin", drive_begin, METH_O, NULL}, {"end", drive_end, METH_O, NULL},   {"enter", drive_enter, METH_O, NULL},
        {"leave", drive_leave, METH_O, NULL}, {"fail", drive_fail, METH_O, NULL},
    };
    enum { COUNT = sizeof methods / sizeof *methods };
    PyObject *functions = py.PyTuple_New(COUNT);
    for (Py_ssize_t index = 0; functions && index < COUNT; index++)
        py.PyTuple_SetItem(functions, index, py.PyCFunction_NewEx(&methods[index], NULL, NULL));
    PyObject *result = py.PyObject_CallFunctionObjArgs(harness.drive, plans, namespace, functions, NULL);
    if (!result) goes_on(current);
    py.Py_DecRef(result);
}

// --- Before and after ----------------------------------------------------------------------------------------------

/// One record for each tuple of a list: a number, then texts.
static void record_tuples(enum record_type type, PyObject *tuples) {
    for (Py_ssize_t index = 0; index < py.PyList_Size(tuples); index++) {
        PyObject *tuple = py.PyList_GetItem(tuples, index);
        record_begin(type);
        record_number(py.PyLong_AsLong(py.PyTuple_GetItem(tuple, 0)));
        for (Py_ssize_t field = 1; field < py.PyTuple_Size(tuple); field++)
            record_unicode(py.PyTuple_GetItem(tuple, field));
        record_end();
    }
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

static PyObject *probe_list(size_t source) {
    PyObject *list = py.PyList_New(0);
    for (size_t index = 0; list && index < job->probe_count; index++) {
        const struct cpython_probe *probe = &job->probes[index];
        if (probe->source != (int32_t)source) continue;
        PyObject *entry = py.Py_BuildValue("(iiiisz)", probe->claim, probe->first_line, probe->last_line,
                                           probe->column, probe->kind, probe->commented_out);
        if (!entry) return NULL;
        py.PyList_Append(list, entry);
        py.Py_DecRef(entry);
    }
    return list;
}

/// Takes a source apart; a new reference to what `function` gives, or NULL with an exception set.
static PyObject *taken_apart(PyObject *function, size_t index, PyObject *hooks) {
    const struct cpython_source *source = source_at(index);
    PyObject *text = py.PyUnicode_FromStringAndSize(source->text, (Py_ssize_t)source->length);
    PyObject *before = py.PyLong_FromLong(source->first_line > 1 ? source->first_line - 1 : 0);
    PyObject *path = py.PyUnicode_FromString(source->path);
    PyObject *probes = probe_list(index);
    PyObject *is_session = py.PyLong_FromLong(source->is_session);
    PyObject *result = NULL;
    if (text && before && path && probes && is_session)
        result = py.PyObject_CallFunctionObjArgs(function, text, before, path, probes, hooks, is_session, NULL);
    py.Py_DecRef(is_session);
    py.Py_DecRef(probes);
    py.Py_DecRef(path);
    py.Py_DecRef(before);
    py.Py_DecRef(text);
    // What compiling prints (warnings) is not the snippet's.
    log_skip_output();
    return result;
}

/// The units of one source, ready to run: a list, empty where the source does not compile.
static PyObject *planned(size_t index, PyObject *hooks) {
    const struct cpython_source *source = source_at(index);
    PyObject *plan = taken_apart(harness.prepare, index, hooks);
    record_begin(RECORD_SOURCE);
    record_number((int64_t)index);
    record_end();
    if (!plan) {
        record_syntax_error();
        return py.PyList_New(0);
    }
    if (!source->is_context) {
        record_tuples(RECORD_REMOVED, py.PyTuple_GetItem(plan, 1));
        record_tuples(RECORD_UNPARSABLE, py.PyTuple_GetItem(plan, 2));
        PyObject *text = py.PyTuple_GetItem(plan, 3);
        if (text != py.none) py.PyDict_SetItemString(namespace, "__doc__", text);
    }
    PyObject *units = py.PyTuple_GetItem(plan, 0);
    py.Py_IncRef(units);
    py.Py_DecRef(plan);
    return units;
}

/// Ends the process where a package is missing that the snippet is known to need.
static void record_missing(void) {
    if (!job->packages || !*job->packages) return;
    PyObject *names = py.PyUnicode_FromString(job->packages);
    PyObject *missing = names ? py.PyObject_CallFunctionObjArgs(harness.find_missing, names, NULL) : NULL;
    py.PyErr_Clear();
    py.Py_DecRef(names);
    if (!missing || missing == py.none) return;
    record_begin(RECORD_MISSING);
    record_unicode(missing);
    record_end();
    log_finish();
    _exit(0);
}

void cpython_run(const struct cpython_job *new_job) {
    job = new_job;
    log_open(job);
    PyObject *module = make_main();
    if (!module) _exit(1);
    namespace = py.PyModule_GetDict(module);
    set_arguments(source_at(job->source_count - 1)->path);
    seed_generators(job->seed);
    record_missing();
    PyObject *hooks = hooks_make(job);
    PyObject *plans = py.PyList_New(0);
    for (size_t index = 0; hooks && plans && index < job->source_count; index++) {
        PyObject *units = planned(index, hooks);
        if (!units || py.PyList_Append(plans, units) < 0) _exit(1);
        py.Py_DecRef(units);
    }
    PyObject *asynchronous = py.PyObject_CallFunctionObjArgs(harness.is_asynchronous, plans, NULL);
    if (asynchronous && py.PyObject_IsTrue(asynchronous) == 1) {
        run_asynchronously(plans);
    } else {
        py.PyErr_Clear();
        run_in_turn(plans);
    }
    py.Py_DecRef(plans);
    namespace = NULL;
    end_softly(module);
    log_finish();
    _exit(0);
}

void cpython_examine(const struct cpython_job *new_job) {
    job = new_job;
    log_open(job);
    PyObject *hooks = py.PyDict_New();
    for (size_t index = 0; hooks && index < job->source_count; index++) {
        // A context is repaired first, since it would be before it runs; others are to compile as they stand.
        PyObject *names = taken_apart(harness.examine, index, source_at(index)->is_context ? py.none : hooks);
        record_begin(RECORD_SOURCE);
        record_number((int64_t)index);
        record_end();
        if (names) record_names(names);
        else record_syntax_error();
        py.Py_DecRef(names);
    }
    log_finish();
    _exit(0);
}
