/// Where the memory lies that children allocate.
#ifndef VERIFY_CPYTHON_HOLES_H
#define VERIFY_CPYTHON_HOLES_H

/// Fills the holes that starting and importing left in the heaps of Python and of the C library, so that what a child
/// allocates lies together: each page that it writes to is copied, at two microseconds each (measured). To be called
/// when nothing more is loaded; the memory, some hundred kilobytes, is never given back.
void fill_holes(void);

#endif
