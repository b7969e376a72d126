#pragma once
#include "SimulationKernel.h"

// Compiles a function for several instruction sets; the loader takes the best one that the machine has.
#if defined(__x86_64__) && defined(__linux__)
#define VECTORISED __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define VECTORISED
#endif

void sk_wide(const SKContext *context, const SKInstruction *p);
void sk_region(const SKContext *context, const SKRegion *region);
void sk_gather(const SKContext *context, const SKInstruction *p);
void sk_reduce(const SKContext *context, const SKInstruction *p);
void sk_unpack(const SKContext *context, const SKInstruction *p);

// Bits from..from + width of a field of words take the lowest bits of `source` (which has `sourceWords` words, 0 beyond).
void sk_deposit(uint64_t *target, int64_t from, int64_t width, const uint64_t *source, int64_t sourceWords);
