#define _GNU_SOURCE
#include "log.h"
#include "watching.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// Longer texts are cut: no claim can be as long.
enum { MOST_TEXT = 1 << 18, MOST_CLASSES = 32 };

static struct cpython_log *shared;
static size_t capacity;
static pid_t owner;
/// The files that are standard output and error, and what was copied of them.
static int output[2];
static int64_t copied[2];
/// The record being written, not yet counted in `used`.
static size_t position;
static bool fits;

void log_open(const struct cpython_job *job) {
    shared = job->log;
    capacity = job->log_size - sizeof *shared;
    output[0] = job->output[0];
    output[1] = job->output[1];
    owner = getpid();
}

void log_adopt(void) { owner = getpid(); }

bool log_is_mine(void) { return getpid() == owner; }

void log_finish(void) {
    if (log_is_mine()) shared->done = CPYTHON_DONE;
}

static void put(const void *bytes, size_t length) {
    if (!fits || length > capacity - position) {
        fits = false;
        return;
    }
    memcpy(shared->records + position, bytes, length);
    position += length;
}

void record_begin(enum record_type type) {
    position = shared->used;
    fits = position + sizeof(uint32_t) <= capacity && log_is_mine();
    if (fits) position += sizeof(uint32_t);
    unsigned char byte = (unsigned char)type;
    put(&byte, 1);
}

void record_number(int64_t value) { put(&value, sizeof value); }

void record_text(const char *bytes, size_t length) {
    uint32_t shown = length > MOST_TEXT ? MOST_TEXT : (uint32_t)length;
    put(&shown, sizeof shown);
    put(bytes, shown);
}

void record_end(void) {
    if (!log_is_mine()) return;
    if (!fits) {
        shared->is_full = 1;
        return;
    }
    uint32_t length = (uint32_t)(position - shared->used - sizeof length);
    memcpy(shared->records + shared->used, &length, sizeof length);
    // The record counts only when it is whole: the host may read after a kill at any point.
    __atomic_store_n(&shared->used, position, __ATOMIC_RELEASE);
}

/// The size of the file that a stream goes to, or what is known of it where the snippet has closed it.
static int64_t written(int stream) {
    struct stat status;
    return fstat(output[stream], &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : shared->taken[stream];
}

static void take_stream(int stream) {
    int64_t size = written(stream);
    if (size < shared->taken[stream]) {
        record_begin(RECORD_TRUNCATED);
        record_number(stream);
        record_end();
        shared->taken[stream] = size;
    }
    while (shared->taken[stream] < size) {
        char chunk[4096];
        size_t wanted = (size_t)(size - shared->taken[stream]);
        ssize_t length = pread(output[stream], chunk, wanted < sizeof chunk ? wanted : sizeof chunk, shared->taken[stream]);
        if (length <= 0) return;
        record_begin(RECORD_OUTPUT);
        record_number(stream);
        record_text(chunk, (size_t)length);
        record_end();
        if (!fits) return;
        shared->taken[stream] += length;
        copied[stream] += length;
    }
}

void log_take_output(void) {
    if (!log_is_mine()) return;
    take_stream(0);
    take_stream(1);
}

void log_skip_output(void) {
    if (!log_is_mine()) return;
    for (int stream = 0; stream < 2; stream++) shared->taken[stream] = written(stream);
}

void record_offsets(void) {
    // Where records no longer fit, the rest stays in the file, and the host takes it from there.
    for (int stream = 0; stream < 2; stream++)
        record_number(copied[stream] + (shared->is_full ? written(stream) - shared->taken[stream] : 0));
}

void record_unicode(PyObject *text) {
    PyObject *bytes = text ? py.PyUnicode_AsEncodedString(text, "utf-8", "backslashreplace") : NULL;
    char *start = NULL;
    Py_ssize_t length = 0;
    if (bytes && py.PyBytes_AsStringAndSize(bytes, &start, &length) == 0) {
        record_text(start, (size_t)length);
    } else {
        record_text("", 0);
    }
    py.PyErr_Clear();
    py.Py_DecRef(bytes);
}

/// `module.name` of a class, without asking the class or its metaclass. A new reference, or NULL.
static PyObject *class_name(PyObject *class) {
    PyObject *module = py.PyObject_CallFunctionObjArgs(harness.get_module, class, NULL);
    if (!module) py.PyErr_Clear();
    PyObject *name = py.PyObject_CallFunctionObjArgs(harness.get_name, class, NULL);
    if (!name) py.PyErr_Clear();
    PyObject *result = module && name ? py.PyUnicode_FromFormat("%S.%U", module, name) : NULL;
    if (!result) py.PyErr_Clear();
    py.Py_DecRef(module);
    py.Py_DecRef(name);
    return result;
}

static bool is_plain(PyObject *name) {
    static const char *const plain[] = {"str", "int", "list", "dict", "tuple", "set", "float", "bool", "bytes",
                                        "NoneType", "frozenset", "bytearray", "range", "complex"};
    PyObject *bytes = name ? py.PyUnicode_AsEncodedString(name, "utf-8", "replace") : NULL;
    char *text = NULL;
    Py_ssize_t length = 0;
    bool found = false;
    if (bytes && py.PyBytes_AsStringAndSize(bytes, &text, &length) == 0 && !strncmp(text, "builtins.", 9))
        for (size_t index = 0; index < sizeof plain / sizeof *plain; index++)
            found = found || !strcmp(text + 9, plain[index]);
    py.PyErr_Clear();
    py.Py_DecRef(bytes);
    return found;
}

/// Looking runs the snippet's code: nothing that watches the snippet is to see it, and nothing it prints counts.
static void begin_look(struct watchers *watchers) {
    log_take_output();
    stop_watching(watchers);
}

static void finish_look(struct watchers *watchers) {
    watch_again(watchers);
    log_skip_output();
}

/// Whether `str` of an object of this class is not simply its repr.
static bool prints_differently(PyObject *class, PyObject *name) {
    if (is_plain(name)) return false;
    PyObject *method = py.PyObject_GetAttrString(class, "__str__");
    bool differs = method != harness.plain_str;
    py.PyErr_Clear();
    py.Py_DecRef(method);
    return differs;
}

struct look look_at(PyObject *object) {
    struct watchers watchers;
    begin_look(&watchers);
    struct look look = {0};
    PyObject *class = py.PyObject_Type(object);
    look.type = class ? class_name(class) : NULL;
    look.repr = py.PyObject_Repr(object);
    if (!look.repr) {
        py.PyErr_Clear();
        look.repr = py.PyUnicode_FromFormat("<%S: its repr raised an exception>", look.type ? look.type : py.none);
    }
    if (class && prints_differently(class, look.type)) look.text = py.PyObject_Str(object);
    py.Py_DecRef(class);
    finish_look(&watchers);
    return look;
}

void record_look(struct look look) {
    record_unicode(look.type);
    record_unicode(look.repr);
    record_unicode(look.text);
}

void end_look(struct look look) {
    py.Py_DecRef(look.type);
    py.Py_DecRef(look.repr);
    py.Py_DecRef(look.text);
}

/// The line of the innermost frame that runs the snippet's own file, or -1.
static long line_in(PyObject *traceback, const char *path) {
    long line = -1;
    PyObject *entry = traceback;
    py.Py_IncRef(entry);
    for (int depth = 0; entry && entry != py.none && depth < 100000; depth++) {
        PyObject *frame = py.PyObject_GetAttrString(entry, "tb_frame");
        PyObject *code = frame ? py.PyObject_GetAttrString(frame, "f_code") : NULL;
        PyObject *file = code ? py.PyObject_GetAttrString(code, "co_filename") : NULL;
        PyObject *bytes = file ? py.PyUnicode_AsEncodedString(file, "utf-8", "surrogateescape") : NULL;
        PyObject *number = py.PyObject_GetAttrString(entry, "tb_lineno");
        char *text = NULL;
        Py_ssize_t length = 0;
        if (bytes && number && py.PyBytes_AsStringAndSize(bytes, &text, &length) == 0 && !strcmp(text, path))
            line = py.PyLong_AsLong(number);
        py.PyErr_Clear();
        py.Py_DecRef(number);
        py.Py_DecRef(bytes);
        py.Py_DecRef(file);
        py.Py_DecRef(code);
        py.Py_DecRef(frame);
        PyObject *next = py.PyObject_GetAttrString(entry, "tb_next");
        py.Py_DecRef(entry);
        entry = next;
    }
    py.PyErr_Clear();
    py.Py_DecRef(entry);
    return line;
}

struct exception_look look_at_exception(PyObject *exception, PyObject *traceback, const char *path) {
    struct watchers watchers;
    begin_look(&watchers);
    struct exception_look look = {.line = -1};
    look.message = py.PyObject_Str(exception);
    if (!look.message) {
        py.PyErr_Clear();
        look.message = py.PyUnicode_FromString("<its str raised an exception>");
    }
    PyObject *class = py.PyObject_Type(exception);
    look.order = class ? py.PyObject_CallFunctionObjArgs(harness.get_order, class, NULL) : NULL;
    py.PyErr_Clear();
    py.Py_DecRef(class);
    if (traceback) {
        look.line = line_in(traceback, path);
        look.suggestion = py.PyObject_CallFunctionObjArgs(harness.suggestion_of, exception, NULL);
    }
    finish_look(&watchers);
    return look;
}

void record_exception(struct exception_look look) {
    Py_ssize_t count = look.order ? py.PyTuple_Size(look.order) : 0;
    if (count < 0) count = 0;
    if (count > MOST_CLASSES) count = MOST_CLASSES;
    record_number(count);
    for (Py_ssize_t index = 0; index < count; index++) {
        PyObject *name = class_name(py.PyTuple_GetItem(look.order, index));
        record_unicode(name);
        py.Py_DecRef(name);
    }
    record_unicode(look.message);
    record_number(look.line);
    record_unicode(look.suggestion);
}

void end_exception_look(struct exception_look look) {
    py.Py_DecRef(look.order);
    py.Py_DecRef(look.message);
    py.Py_DecRef(look.suggestion);
}
