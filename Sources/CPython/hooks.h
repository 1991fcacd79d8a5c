/// The functions that `Weaver` in harness/weaver.py puts around claimed statements.
#ifndef VERIFY_CPYTHON_HOOKS_H
#define VERIFY_CPYTHON_HOOKS_H

#include "CPython.h"
#include "api.h"

#include <stdbool.h>

/// A dictionary from the hooks' names to the hooks, or NULL. The job must outlive it.
PyObject *hooks_make(const struct cpython_job *job);

/// Whether a statement with a claim about exceptions was seen to raise this one.
bool hooks_documented(PyObject *exception);

#endif
