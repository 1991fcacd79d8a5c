/// The snippet's `__main__`, from its beginning to its end.
#ifndef VERIFY_CPYTHON_LIFETIME_H
#define VERIFY_CPYTHON_LIFETIME_H

#include "api.h"

#include <stdint.h>

PyObject *make_main(void);
void set_arguments(const char *program);
void seed_generators(uint64_t start);

/// Ends the snippet as a script ends; takes the reference to its `__main__` over.
void end_softly(PyObject *module);

#endif
