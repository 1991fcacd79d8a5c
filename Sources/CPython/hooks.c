#define _GNU_SOURCE
#include "hooks.h"
#include "copy.h"
#include "log.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// As many items as a claim can reasonably list.
enum { MOST_ITEMS = 200, MOST_OWN_OUTPUT = 1 << 16 };

/// A claim in a hot loop is observed so often, and no claim takes the room of the others.
enum { MOST_OBSERVATIONS = 10000 };

static const struct cpython_job *job;

/// The exception that was being handled when a statement began, for each statement that runs, innermost last.
static struct running {
    long claim;
    PyObject *handled;
    /// Whether nothing is written of it any more.
    bool is_muted;
} *running;
static size_t running_count, running_capacity;

/// The last exception that a statement with a `raises` claim let through.
static PyObject *documented;

/// What was written of each claim so far.
static struct tally {
    long observations;
    uint64_t bytes;
} *tallies;

static bool is_exhausted(long claim) {
    if (!tallies || claim < 0 || (size_t)claim >= job->probe_count) return false;
    uint64_t share = job->log_size / (job->probe_count + 1);
    return tallies[claim].observations >= MOST_OBSERVATIONS || tallies[claim].bytes >= share;
}

static void open_record(enum record_type type, long claim) {
    record_begin(type);
    record_number(claim);
}

static void close_record(long claim) {
    uint64_t before = job->log->used;
    record_end();
    if (tallies && claim >= 0 && (size_t)claim < job->probe_count) tallies[claim].bytes += job->log->used - before;
}

/// The newest running statement of a claim, or NULL.
static struct running *newest(long claim) {
    for (size_t index = running_count; index > 0; index--)
        if (running[index - 1].claim == claim) return &running[index - 1];
    return NULL;
}

static bool is_muted(long claim) {
    struct running *entry = newest(claim);
    return entry && entry->is_muted;
}

bool hooks_documented(PyObject *exception) { return exception && exception == documented; }

static PyObject *none(void) {
    py.Py_IncRef(py.none);
    return py.none;
}

static long claim_at(PyObject *arguments, Py_ssize_t index) {
    return py.PyLong_AsLong(py.PyTuple_GetItem(arguments, index));
}

static const struct cpython_probe *probe_of(long claim) {
    for (size_t index = 0; index < job->probe_count; index++)
        if (job->probes[index].claim == claim) return &job->probes[index];
    return NULL;
}

/// The exception being handled now, borrowed for comparing only, and its traceback as a new reference or NULL.
static PyObject *handled_exception(PyObject **traceback) {
    PyObject *type, *value, *trace;
    py.PyErr_GetExcInfo(&type, &value, &trace);
    py.Py_DecRef(type);
    if (value == py.none) {
        py.Py_DecRef(value);
        value = NULL;
    }
    if (traceback) {
        *traceback = value ? py.PyObject_GetAttrString(value, "__traceback__") : NULL;
        if (!*traceback) py.PyErr_Clear();
    }
    py.Py_DecRef(trace);
    // The interpreter's own stack of handled exceptions holds it as long as it is handled.
    py.Py_DecRef(value);
    return value;
}

static PyObject *hook_begin(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *handled = handled_exception(NULL);
    for (Py_ssize_t index = 0; index < py.PyTuple_Size(arguments); index++) {
        if (running_count == running_capacity) {
            size_t more = running_capacity ? running_capacity * 2 : 64;
            void *grown = realloc(running, more * sizeof *running);
            if (!grown) break;
            running = grown;
            running_capacity = more;
        }
        long claim = claim_at(arguments, index);
        py.Py_IncRef(handled);
        bool muted = is_exhausted(claim);
        running[running_count++] = (struct running){claim, handled, muted};
        if (muted) continue;
        if (tallies && claim >= 0 && (size_t)claim < job->probe_count) tallies[claim].observations++;
        log_take_output();
        open_record(RECORD_PROBE_BEGINS, claim);
        record_offsets();
        close_record(claim);
    }
    return none();
}

static PyObject *hook_end(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *traceback = NULL;
    PyObject *handled = handled_exception(&traceback);
    for (Py_ssize_t index = 0; index < py.PyTuple_Size(arguments); index++) {
        long claim = claim_at(arguments, index);
        struct running *entry = newest(claim);
        if (!entry) continue;
        PyObject *before = entry->handled;
        bool muted = entry->is_muted;
        memmove(entry, entry + 1, (size_t)(running + running_count - entry - 1) * sizeof *running);
        running_count--;
        const struct cpython_probe *probe = probe_of(claim);
        if (probe && handled && handled != before) {
            if (!muted) {
                struct exception_look look = look_at_exception(handled, traceback, job->sources[probe->source].path);
                open_record(RECORD_PROBE_RAISES, claim);
                record_exception(look);
                close_record(claim);
                end_exception_look(look);
            }
            if (!strcmp(probe->kind, "raises")) {
                py.Py_IncRef(handled);
                py.Py_DecRef(documented);
                documented = handled;
            }
        }
        py.Py_DecRef(before);
        if (muted) continue;
        log_take_output();
        open_record(RECORD_PROBE_ENDS, claim);
        record_offsets();
        close_record(claim);
    }
    py.Py_DecRef(traceback);
    return none();
}

/// Writes one record of a kind for each claim from `first` on, and gives the object back.
static PyObject *show(enum record_type type, PyObject *arguments, Py_ssize_t first, PyObject *name) {
    PyObject *object = py.PyTuple_GetItem(arguments, 0);
    py.Py_IncRef(object);
    bool is_wanted = false;
    for (Py_ssize_t index = first; index < py.PyTuple_Size(arguments); index++)
        is_wanted = is_wanted || !is_muted(claim_at(arguments, index));
    if (!is_wanted) return object;
    struct look look = look_at(object);
    for (Py_ssize_t index = first; index < py.PyTuple_Size(arguments); index++) {
        long claim = claim_at(arguments, index);
        if (is_muted(claim)) continue;
        open_record(type, claim);
        if (name) record_unicode(name);
        record_look(look);
        close_record(claim);
    }
    end_look(look);
    return object;
}

static PyObject *hook_value(PyObject *self, PyObject *arguments) {
    (void)self;
    return show(RECORD_VALUE, arguments, 1, NULL);
}

static PyObject *hook_state(PyObject *self, PyObject *arguments) {
    (void)self;
    return show(RECORD_STATE, arguments, 1, NULL);
}

static PyObject *hook_bind(PyObject *self, PyObject *arguments) {
    (void)self;
    return show(RECORD_BINDING, arguments, 2, py.PyTuple_GetItem(arguments, 1));
}

static PyObject *hook_size(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *object = py.PyTuple_GetItem(arguments, 0);
    PyObject *size = py.PyObject_CallFunctionObjArgs(harness.get_size, object, NULL);
    for (Py_ssize_t index = 1; size && index < py.PyTuple_Size(arguments); index++) {
        record_begin(RECORD_SIZE);
        record_number(claim_at(arguments, index));
        record_number(py.PyLong_AsLong(size));
        record_end();
    }
    py.PyErr_Clear();
    py.Py_DecRef(size);
    py.Py_IncRef(object);
    return object;
}

// --- Copies of the process -----------------------------------------------------------------------------------------

static PyObject *hook_items(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *object = py.PyTuple_GetItem(arguments, 0);
    bool is_wanted = py.PyTuple_Size(arguments) > 1 && !is_muted(claim_at(arguments, 1));
    if (is_wanted && in_copy()) {
        PyObject *iterator = py.PyObject_GetIter(object);
        bool exhausted = false;
        for (int count = 0; iterator && count < MOST_ITEMS; count++) {
            PyObject *item = py.PyIter_Next(iterator);
            if (!item) {
                exhausted = !py.PyErr_Occurred();
                break;
            }
            struct look look = look_at(item);
            for (Py_ssize_t index = 1; index < py.PyTuple_Size(arguments); index++) {
                record_begin(RECORD_ITEM);
                record_number(claim_at(arguments, index));
                record_look(look);
                record_end();
            }
            end_look(look);
            py.Py_DecRef(item);
        }
        for (Py_ssize_t index = 1; iterator && index < py.PyTuple_Size(arguments); index++) {
            record_begin(RECORD_ITEMS_END);
            record_number(claim_at(arguments, index));
            record_number(exhausted);
            record_end();
        }
        _exit(0);
    }
    py.Py_IncRef(object);
    return object;
}

/// The copy that runs a commented-out statement.
static PyObject *hook_enter(PyObject *self, PyObject *arguments) {
    (void)self;
    (void)arguments;
    return py.PyLong_FromLong(in_copy());
}

static PyObject *hook_leave(PyObject *self, PyObject *arguments) {
    (void)self;
    char *text = malloc(MOST_OWN_OUTPUT);
    ssize_t length = text ? pread(1, text, MOST_OWN_OUTPUT, 0) : -1;
    if (length >= 0) {
        record_begin(RECORD_OWN_OUTPUT);
        record_number(claim_at(arguments, 0));
        record_text(text, (size_t)length);
        record_end();
    }
    _exit(0);
}

/// Keeps a value as `_`, as the prompt does.
static PyObject *hook_last(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *object = py.PyTuple_GetItem(arguments, 0);
    PyObject *builtins = py.PyDict_GetItemString(py.PyImport_GetModuleDict(), "builtins");
    if (builtins && object != py.none) py.PyObject_SetAttrString(builtins, "_", object);
    py.PyErr_Clear();
    py.Py_IncRef(object);
    return object;
}

PyObject *hooks_make(const struct cpython_job *new_job) {
    static PyMethodDef methods[] = {
        {"begin", hook_begin, METH_VARARGS, NULL}, {"end", hook_end, METH_VARARGS, NULL},
        {"value", hook_value, METH_VARARGS, NULL}, {"state", hook_state, METH_VARARGS, NULL},
        {"bind", hook_bind, METH_VARARGS, NULL},   {"size", hook_size, METH_VARARGS, NULL},
        {"items", hook_items, METH_VARARGS, NULL}, {"enter", hook_enter, METH_VARARGS, NULL},
        {"leave", hook_leave, METH_VARARGS, NULL},
        {"last", hook_last, METH_VARARGS, NULL},
    };
    job = new_job;
    tallies = calloc(job->probe_count + 1, sizeof *tallies);
    PyObject *hooks = py.PyDict_New();
    for (size_t index = 0; hooks && index < sizeof methods / sizeof *methods; index++) {
        PyObject *function = py.PyCFunction_NewEx(&methods[index], NULL, NULL);
        if (!function || py.PyDict_SetItemString(hooks, methods[index].ml_name, function) < 0) return NULL;
        py.Py_DecRef(function);
    }
    return hooks;
}
