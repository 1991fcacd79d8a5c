/// Copies of the snippet's process, in which something is looked at or tried that must not change the snippet.
#ifndef VERIFY_CPYTHON_COPY_H
#define VERIFY_CPYTHON_COPY_H

#include <stdbool.h>

/// Forks. Returns true in the copy, which has an output of its own, may write records and has a few seconds; the
/// parent waits for its end and gets false.
bool in_copy(void);

#endif
