#include "holes.h"
#include "api.h"

#include <stdint.h>
#include <stdlib.h>

/// Sizes are rounded up to `STEP` by both heaps. Python's own serves up to `MOST_SMALL` bytes, from pools that begin
/// with a header of `POOL_HEADER` bytes at the start of a page; a wrong guess at these only fills less well.
enum { STEP = 16, MOST_SMALL = 512, MOST_LARGE = 2048, POOL_HEADER = 48, PAGE = 4096 };

/// So much memory may have been left free in holes, in bytes: an allocator that never gives neighbouring blocks must not
/// make the host large. So many blocks in a row mean that there is room.
enum { MOST_BYTES = 4 << 20, IN_A_ROW = 8 };

/// Until each size has a pool that is still empty: then its header and its first blocks are on one page.
static void fill_pools(void) {
    size_t filled = 0;
    for (size_t size = STEP; size <= MOST_SMALL; size += STEP) {
        uintptr_t last = 0;
        for (; filled < MOST_BYTES; filled += size) {
            uintptr_t block = (uintptr_t)py.PyObject_Malloc(size);
            if (!block || (block % PAGE == POOL_HEADER && block != last + size)) break;
            last = block;
        }
    }
}

/// Until blocks of each size lie one behind the other; the large ones first, since small ones fit into their holes.
static void fill_heap(void) {
    size_t filled = 0;
    for (size_t size = MOST_LARGE; size >= STEP; size -= STEP) {
        uintptr_t last = 0;
        int row = 0;
        for (; filled < MOST_BYTES && row < IN_A_ROW; filled += size) {
            uintptr_t block = (uintptr_t)malloc(size);
            if (!block) return;
            // The C library keeps a block's size in front of it.
            row = block > last && block - last <= size + STEP ? row + 1 : 0;
            last = block;
        }
    }
}

void fill_holes(void) {
    fill_pools();
    fill_heap();
}
