#define _GNU_SOURCE
#include "hooks.h"
#include "log.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <errno.h>

/// As many items as a claim can reasonably list, and the time that a copy of the process has to find them.
enum { MOST_ITEMS = 200, COPY_SECONDS = 3, MOST_OWN_OUTPUT = 1 << 16 };

static const struct cpython_job *job;

/// The exception that was being handled when a statement began, for each statement that runs, innermost last.
static struct running {
    long claim;
    PyObject *handled;
} *running;
static size_t running_count, running_capacity;

/// The last exception that a statement with a `raises` claim let through.
static PyObject *documented;

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
        running[running_count++] = (struct running){claim, handled};
        log_take_output();
        record_begin(RECORD_PROBE_BEGINS);
        record_number(claim);
        record_offsets();
        record_end();
    }
    return none();
}

static PyObject *hook_end(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *traceback = NULL;
    PyObject *handled = handled_exception(&traceback);
    for (Py_ssize_t index = 0; index < py.PyTuple_Size(arguments); index++) {
        long claim = claim_at(arguments, index);
        size_t found = running_count;
        while (found > 0 && running[found - 1].claim != claim) found--;
        if (found == 0) continue;
        PyObject *before = running[found - 1].handled;
        memmove(running + found - 1, running + found, (running_count - found) * sizeof *running);
        running_count--;
        const struct cpython_probe *probe = probe_of(claim);
        if (probe && handled && handled != before) {
            struct exception_look look = look_at_exception(handled, traceback, job->sources[probe->source].path);
            record_begin(RECORD_PROBE_RAISES);
            record_number(claim);
            record_exception(look);
            record_end();
            end_exception_look(look);
            if (!strcmp(probe->kind, "raises")) {
                py.Py_IncRef(handled);
                py.Py_DecRef(documented);
                documented = handled;
            }
        }
        py.Py_DecRef(before);
        log_take_output();
        record_begin(RECORD_PROBE_ENDS);
        record_number(claim);
        record_offsets();
        record_end();
    }
    py.Py_DecRef(traceback);
    return none();
}

/// Writes one record of a kind for each claim from `first` on, and gives the object back.
static PyObject *show(enum record_type type, PyObject *arguments, Py_ssize_t first, PyObject *name) {
    PyObject *object = py.PyTuple_GetItem(arguments, 0);
    struct look look = look_at(object);
    for (Py_ssize_t index = first; index < py.PyTuple_Size(arguments); index++) {
        record_begin(type);
        record_number(claim_at(arguments, index));
        if (name) record_unicode(name);
        record_look(look);
        record_end();
    }
    end_look(look);
    py.Py_IncRef(object);
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

/// Forks; in the copy, which has an output of its own and may write records while the parent waits, returns true.
static bool in_copy(void) {
    if (!log_is_mine()) return false;
    log_take_output();
    py.PyOS_BeforeFork();
    pid_t copy = fork();
    if (copy == 0) {
        py.PyOS_AfterFork_Child();
        log_adopt();
        signal(SIGALRM, SIG_DFL);
        alarm(COPY_SECONDS);
        int output = memfd_create("copy", MFD_CLOEXEC);
        if (output < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) _exit(1);
        return true;
    }
    py.PyOS_AfterFork_Parent();
    if (copy > 0)
        while (waitpid(copy, NULL, 0) < 0 && errno == EINTR) {}
    return false;
}

static PyObject *hook_items(PyObject *self, PyObject *arguments) {
    (void)self;
    PyObject *object = py.PyTuple_GetItem(arguments, 0);
    if (in_copy()) {
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

PyObject *hooks_make(const struct cpython_job *new_job) {
    static PyMethodDef methods[] = {
        {"begin", hook_begin, METH_VARARGS, NULL}, {"end", hook_end, METH_VARARGS, NULL},
        {"value", hook_value, METH_VARARGS, NULL}, {"state", hook_state, METH_VARARGS, NULL},
        {"bind", hook_bind, METH_VARARGS, NULL},   {"size", hook_size, METH_VARARGS, NULL},
        {"items", hook_items, METH_VARARGS, NULL}, {"enter", hook_enter, METH_VARARGS, NULL},
        {"leave", hook_leave, METH_VARARGS, NULL},
    };
    job = new_job;
    PyObject *hooks = py.PyDict_New();
    for (size_t index = 0; hooks && index < sizeof methods / sizeof *methods; index++) {
        PyObject *function = py.PyCFunction_NewEx(&methods[index], NULL, NULL);
        if (!function || py.PyDict_SetItemString(hooks, methods[index].ml_name, function) < 0) return NULL;
        py.Py_DecRef(function);
    }
    return hooks;
}
