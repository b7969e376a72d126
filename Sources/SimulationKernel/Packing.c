// Between lanes and packed words.
#include <string.h>
#include "Kernel.h"

// Appends fields of `width` bits (at most 64) to words.
typedef struct Writer {
  uint64_t *at;
  uint64_t pending;
  int used;
} Writer;

static inline void put(Writer *w, uint64_t value, int width) {
  value &= width == 64 ? ~0ull : (1ull << width) - 1;
  w->pending |= value << w->used;
  if (w->used + width >= 64) {
    *w->at++ = w->pending;
    int taken = 64 - w->used;
    w->pending = taken == 64 ? 0 : value >> taken;
    w->used += width - 64;
  } else {
    w->used += width;
  }
}

static inline void flush(Writer *w) {
  if (w->used) *w->at = w->pending;
}

static void pack32(uint64_t *d, const int32_t *a, int64_t count, int width) {
  Writer w = {d, 0, 0};
  for (int64_t i = 0; i < count; i++) put(&w, (uint64_t)(int64_t)a[i], width);
  flush(&w);
}

static void pack64(uint64_t *d, const int64_t *a, int64_t count, int width) {
  Writer w = {d, 0, 0};
  for (int64_t i = 0; i < count; i++) put(&w, (uint64_t)a[i], width);
  flush(&w);
}

void sk_gather(const SKContext *context, const SKInstruction *p) {
  const char *a = context->buffers[p->a].base;
  if (p->x) pack64(context->words + p->dst, (const int64_t *)(const void *)a, p->y, p->z);
  else pack32(context->words + p->dst, (const int32_t *)(const void *)a, p->y, p->z);
}

#define REDUCE(name, SUM, ITEM) \
  VECTORISED static void name(const SKReduction *r, const ITEM *a) { \
    int64_t inner = r->inner; \
    for (int64_t o = 0; o < r->outer; o++) { \
      const ITEM *block = a + o * r->extent * inner; \
      SUM *d = (SUM *)r->scratch + o * inner; \
      if (inner == 1) { \
        SUM s = (SUM)block[0]; \
        switch (r->combination) { \
          case 0: for (int64_t k = 1; k < r->extent; k++) s += (SUM)block[k]; break; \
          case 1: for (int64_t k = 1; k < r->extent; k++) s &= (SUM)block[k]; break; \
          case 2: for (int64_t k = 1; k < r->extent; k++) s |= (SUM)block[k]; break; \
          default: for (int64_t k = 1; k < r->extent; k++) s ^= (SUM)block[k]; break; \
        } \
        d[0] = s; \
        continue; \
      } \
      for (int64_t i = 0; i < inner; i++) d[i] = (SUM)block[i]; \
      for (int64_t k = 1; k < r->extent; k++) { \
        const ITEM *row = block + k * inner; \
        switch (r->combination) { \
          case 0: for (int64_t i = 0; i < inner; i++) d[i] += (SUM)row[i]; break; \
          case 1: for (int64_t i = 0; i < inner; i++) d[i] &= (SUM)row[i]; break; \
          case 2: for (int64_t i = 0; i < inner; i++) d[i] |= (SUM)row[i]; break; \
          default: for (int64_t i = 0; i < inner; i++) d[i] ^= (SUM)row[i]; break; \
        } \
      } \
    } \
  }

// Sums are unsigned, so that they wrap; the items decide how a value is extended.
REDUCE(reduce32, uint32_t, int32_t)
REDUCE(reduceSigned, uint64_t, int32_t)
REDUCE(reduceUnsigned, uint64_t, uint32_t)
REDUCE(reduce64, uint64_t, int64_t)

void sk_reduce(const SKContext *context, const SKInstruction *p) {
  const SKReduction *r = &context->reductions[p->b];
  const char *a = context->buffers[p->a].base;
  int64_t count = r->outer * r->inner;
  switch (p->x) {
    case 0: reduce32(r, (const int32_t *)(const void *)a); break;
    case 1: reduceSigned(r, (const int32_t *)(const void *)a); break;
    case 2: reduceUnsigned(r, (const uint32_t *)(const void *)a); break;
    default: reduce64(r, (const int64_t *)(const void *)a); break;
  }
  if (p->x == 0) pack32(context->words + p->dst, (const int32_t *)r->scratch, count, p->z);
  else pack64(context->words + p->dst, (const int64_t *)r->scratch, count, p->z);
}

void sk_unpack(const SKContext *context, const SKInstruction *p) {
  const uint64_t *a = context->words + p->a;
  int width = p->z < 0 ? -p->z : p->z, shift = 64 - width;
  char *base = context->buffers[p->dst].base;
  int64_t bit = 0;
  for (int64_t i = 0; i < p->y; i++, bit += width) {
    int from = (int)(bit & 63);
    uint64_t value = a[bit >> 6] >> from;
    if (from + width > 64) value |= a[(bit >> 6) + 1] << (64 - from);
    int64_t element = p->z < 0 ? (int64_t)(value << shift) >> shift : (int64_t)((value << shift) >> shift);
    if (p->x) ((int64_t *)(void *)base)[i] = element;
    else ((int32_t *)(void *)base)[i] = (int32_t)element;
  }
}
