/// Writing records into the page shared with the host.
///
/// A record is: length of what follows (u32), type (u8), fields. A number is 8 bytes, a text its length (u32) and its
/// bytes, all in the machine's order. Swift's `ObservationLog` reads them.
#ifndef VERIFY_CPYTHON_LOG_H
#define VERIFY_CPYTHON_LOG_H

#include "CPython.h"
#include "api.h"

#include <stdbool.h>

enum record_type {
    RECORD_SOURCE = 1,        // index of the source that the following records belong to
    RECORD_UNIT_BEGINS = 2,   // first line, last line, stdout, stderr
    RECORD_UNIT_ENDS = 3,     // stdout, stderr, whether it raised
    RECORD_PROBE_BEGINS = 4,  // claim, stdout, stderr
    RECORD_PROBE_ENDS = 5,    // claim, stdout, stderr
    RECORD_VALUE = 6,         // claim, object
    RECORD_BINDING = 7,       // claim, name, object
    RECORD_STATE = 8,         // claim, object
    RECORD_ITEM = 9,          // claim, object
    RECORD_ITEMS_END = 10,    // claim, whether exhausted
    RECORD_SIZE = 11,         // claim, bytes
    RECORD_PROBE_RAISES = 12, // claim, exception
    RECORD_OWN_OUTPUT = 13,   // claim, text
    RECORD_RAISED = 14,       // exception
    RECORD_CAUSE = 15,        // exception: what led to the one before
    RECORD_EXITS = 16,        // status
    RECORD_REMOVED = 17,      // line, class, message
    RECORD_UNPARSABLE = 18,   // claim, class, message
    RECORD_SYNTAX = 19,       // line or -1, column or -1, message
    RECORD_NAMES = 20,        // three texts, names joined by blanks: bound, used, changed
    RECORD_OUTPUT = 21,       // stream (0 or 1), text
    RECORD_TRUNCATED = 22,    // stream
    RECORD_ORIGIN = 23,       // where the exception before was raised: function, call with an address
    RECORD_MISSING = 24,      // a package that cannot be found
};

/// To be called once, in the snippet's own process.
void log_open(const struct cpython_job *job);
/// Lets a forked copy write too, which its parent waits for.
void log_adopt(void);
/// Whether this process may write: a process that the snippet forked may not.
bool log_is_mine(void);
void log_finish(void);

/// Copies what was written to standard output and error since the last time.
void log_take_output(void);
/// Leaves it out instead: it is not the snippet's.
void log_skip_output(void);

void record_begin(enum record_type type);
void record_number(int64_t value);
void record_text(const char *bytes, size_t length);
/// A text object in UTF-8, lone surrogates escaped; empty for NULL.
void record_unicode(PyObject *text);

/// What is written of an object. Taken before its record begins, since it runs the snippet's code, which may write
/// records itself or end the process.
struct look {
    PyObject *type;
    PyObject *repr;
    /// `str` where it may say something else, or NULL.
    PyObject *text;
};
struct look look_at(PyObject *object);
void record_look(struct look look);
void end_look(struct look look);

/// The same for an exception: classes in order, message, line of the innermost frame in the snippet or -1, and what a
/// traceback adds to the message.
struct exception_look {
    PyObject *order;
    PyObject *message;
    long line;
    PyObject *suggestion;
};
struct exception_look look_at_exception(PyObject *exception, PyObject *traceback, const char *path);
void record_exception(struct exception_look look);
void end_exception_look(struct exception_look look);

/// How much standard output and error the snippet wrote so far, in bytes, as of the last `log_take_output`.
void record_offsets(void);
void record_end(void);

#endif
