#pragma once
// The interpreter's inner loops. A program is an array of instructions over 64-bit words (`SKContext.words`) and over
// buffers of lanes (`SKContext.buffers`); the Swift side compiles it and owns all storage.
//
// Words are canonical: unsigned values are zero-extended and signed ones sign-extended to 64 bits. A value beyond
// 64 bits is an array of words, lowest first, whose top word is extended in the same way. Lanes hold values of up to
// 32 bits as int32_t and of up to 64 bits as int64_t, extended in the same way.
#include <stdint.h>
#include "SimulationOperations.h"

typedef struct SKInstruction {
  uint16_t op;
  // Words: SK_SIGNED_A, SK_SIGNED_B, SK_SIGNED_RESULT and the wrap shift of wide results in bits 8 to 13.
  // Lanes: SK_SCALAR_A, SK_SCALAR_B, SK_SCALAR_C.
  uint16_t flags;
  uint32_t dst, a, b, c;
  int32_t x, y, z;
} SKInstruction;

enum { SK_SIGNED_A = 1, SK_SIGNED_B = 2, SK_SIGNED_RESULT = 4 };
enum { SK_SCALAR_A = 1, SK_SCALAR_B = 2, SK_SCALAR_C = 4 };

// Where lanes are stored: `laneBytes` is 4 or 8 for a buffer of all lanes and 0 for a temporary of one block.
typedef struct SKBuffer {
  char *base;
  int64_t laneBytes;
} SKBuffer;

// `depth` entries of `entryWords` words; `laneEntries` entries further on for each lane (0 when lanes share them).
typedef struct SKMemory {
  uint64_t *words;
  uint64_t depth;
  int64_t entryWords;
  int64_t laneEntries;
} SKMemory;

// A straight run of lane instructions, executed block by block.
typedef struct SKRegion {
  const SKInstruction *code;
  int64_t count;
  int64_t lanes;
  int64_t block;
} SKRegion;

// `distance` is in lanes; the first `border` lanes of each `period` (the last ones when distance is negative) take the
// fill value: lane buffer, scalar word or, when `index` is set, element index[lane] of the buffer.
typedef struct SKShift {
  int64_t distance;
  int64_t period;
  int64_t border;
  int64_t lanes;
  const int32_t *index;
} SKShift;

// Lane i takes element index[i] of an unpacked vector; when `run` is not 0, every run of that many lanes is one element
// repeated (runStride 0) or consecutive elements (runStride 1).
typedef struct SKSpread {
  const int32_t *index;
  int64_t run;
  int64_t runStride;
} SKSpread;

// The lanes seen as [outer][extent][inner], reduced along the middle; `combination` is 0 add, 1 and, 2 or, 3 xor.
typedef struct SKReduction {
  int64_t outer;
  int64_t extent;
  int64_t inner;
  int64_t combination;
  void *scratch;
} SKReduction;

typedef struct SKContext {
  uint64_t *words;
  SKBuffer *buffers;
  const SKMemory *memories;
  const SKRegion *regions;
  const SKShift *shifts;
  const SKSpread *spreads;
  const SKReduction *reductions;
} SKContext;

// Runs `count` instructions, behind which there is an SK_END.
void sk_run(const SKContext *context, const SKInstruction *code, int64_t count);

// At a clock edge: `words` words from `source` (the next value) to `target` (the state), as offsets.
typedef struct SKCommit {
  uint32_t target, source, words;
} SKCommit;
void sk_commit(uint64_t *words, const SKCommit *commits, int64_t count);

// Exchanges the buffers of state and next value.
typedef struct SKSwap {
  uint32_t state, next;
} SKSwap;
void sk_swap(SKBuffer *buffers, const SKSwap *swaps, int64_t count);

// One memory write port at a clock edge. Word offsets, or buffer indices where the matching flag is set.
typedef struct SKWrite {
  uint32_t memory, enable, address, data, mask;
  uint32_t addressWords, dataWords, maskWords, maskGranularity, wordWidth;
  int32_t hasMask, lanes, dataSigned;
  int32_t enableLanes, addressLanes, dataLanes, maskLanes;
} SKWrite;
void sk_write(const SKContext *context, const SKWrite *writes, int64_t count);

// A top-level port: `storage` has `words` words, zero-extended; the internal value at `slot` is canonical.
typedef struct SKPort {
  uint64_t *storage;
  uint32_t slot, words;
  int32_t topShift, isSigned;
} SKPort;
// Takes the inputs over; returns whether any changed.
int32_t sk_take_inputs(uint64_t *words, const SKPort *ports, int64_t count);
void sk_give_outputs(const uint64_t *words, const SKPort *ports, int64_t count);

// Toggle counting: `low` and `high` collect the bits that were seen to fall and to rise.
typedef struct SKToggle {
  uint32_t slot, words, position;
} SKToggle;
void sk_toggles(
  const uint64_t *words, const SKToggle *signals, int64_t count, uint64_t *last, uint64_t *rise, uint64_t *fall);
