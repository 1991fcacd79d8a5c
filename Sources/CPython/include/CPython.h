#include <stddef.h>
int cpython_placeholder(void);
