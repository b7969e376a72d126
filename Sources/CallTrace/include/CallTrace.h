#pragma once
#include <stdint.h>

/// Writes the return addresses of the calling functions, innermost first, and returns how many there are.
/// Follows frame pointers, which Swift keeps on Linux; costs a few nanoseconds a frame.
int apus_call_trace(uintptr_t *addresses, int capacity);
