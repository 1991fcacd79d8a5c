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
    RECORD_UNIT_BEGINS = 1,  // first line, last line, stdout, stderr
    RECORD_UNIT_ENDS = 2,    // stdout, stderr, whether it raised
    RECORD_PROBE_BEGINS = 3, // claim, stdout, stderr
    RECORD_PROBE_ENDS = 4,   // claim, stdout, stderr
    RECORD_VALUE = 5,        // claim, object
    RECORD_BINDING = 6,      // claim, name, object
    RECORD_STATE = 7,        // claim, object
    RECORD_ITEM = 8,         // claim, object
    RECORD_ITEMS_END = 9,    // claim, whether exhausted
    RECORD_PROBE_RAISES = 10, // claim, exception
    RECORD_OWN_OUTPUT = 11,  // claim, text
    RECORD_SIZE = 12,        // claim, bytes
    RECORD_RAISED = 13,      // exception
    RECORD_EXITS = 14,       // status
    RECORD_REMOVED = 15,     // line, message
    RECORD_UNPARSABLE = 16,  // claim, message
    RECORD_SYNTAX = 17,      // line, column or -1, message
    RECORD_NAMES = 18,       // three texts, names joined by spaces: bound, used, changed
};

/// To be called once, in the snippet's own process.
void log_open(struct cpython_log *log, size_t capacity);
/// Lets a forked copy write too, which its parent waits for.
void log_adopt(void);
/// Whether this process may write: a process that the snippet forked may not.
bool log_is_mine(void);
void log_finish(void);

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

/// The same for an exception: classes in order, message, line of the innermost frame in the snippet or -1.
struct exception_look {
    PyObject *order;
    PyObject *message;
    long line;
};
struct exception_look look_at_exception(PyObject *exception, PyObject *traceback, const char *path);
void record_exception(struct exception_look look);
void end_exception_look(struct exception_look look);

/// Offsets of standard output and error.
void record_offsets(void);
void record_end(void);

#endif
