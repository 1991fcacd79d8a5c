#ifndef LAYOUT_WEIGHTS_H
#define LAYOUT_WEIGHTS_H

#include <stddef.h>
#include <stdint.h>

/// A feature's number and its weight in hundredths of a nat; positive speaks for a suite to end.
struct layout_weight {
    int32_t feature;
    int16_t hundredths;
};

/// How many features there were when the weights were fitted; another number now means that they must be fitted anew.
extern const int32_t layout_feature_count;

/// The table, by feature number, and how many rows it has. It is static data: nothing is read or built for it.
const struct layout_weight *layout_weights(size_t *count);

#endif
