/// What becomes of an exception that a statement let through.
#ifndef VERIFY_CPYTHON_RAISED_H
#define VERIFY_CPYTHON_RAISED_H

#include "CPython.h"
#include "api.h"

#include <stdbool.h>

/// Takes the exception that is set; true where it is documented and the source goes on.
bool goes_on(const struct cpython_source *source);

/// Writes the names that a source binds, needs and changes: a tuple of three lists.
void record_names(PyObject *names);

#endif
