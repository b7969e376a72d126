// One operation on all lanes of a block: plain loops that the compiler vectorises, for the instruction sets of the
// machines of the last ten years. Buffers are padded to PADDING lanes, so that there are no remainders.
#include <string.h>
#include "Kernel.h"

enum { PADDING = 16 };

// Operands are the same lanes as the result or lie elsewhere, so that no iteration depends on another one.
#define EACH(expression) \
  { \
    _Pragma("clang loop vectorize(assume_safety)") for (int64_t i = 0; i < n; i++) d[i] = (expression); \
    break; \
  }

#define UNARY(name, expression) \
  case SK_##name + SIZE: EACH(expression)
#define BINARY(name, expression) \
  case SK_##name + SIZE: { \
    const INT *b = LANES(b); \
    EACH(expression(a[i], b[i])) \
  } \
  case SK_##name + SIZE + SK_FORM_SCALAR_B: { \
    INT s = (INT)words[p->b]; \
    EACH(expression(a[i], s)) \
  }
#define WRAPPED(name, expression) \
  BINARY(name, expression) \
  BINARY(name##_U, WRAP_U_##expression) \
  BINARY(name##_S, WRAP_S_##expression)

#define ADD(x, y) (INT)((UINT)(x) + (UINT)(y))
#define SUBTRACT(x, y) (INT)((UINT)(x) - (UINT)(y))
#define MULTIPLY(x, y) (INT)((UINT)(x) * (UINT)(y))
#define WRAP_U(v) (INT)(((UINT)(v) << p->x) >> p->x)
#define WRAP_S(v) ((INT)((UINT)(v) << p->x) >> p->x)
#define WRAP_U_ADD(x, y) WRAP_U(ADD(x, y))
#define WRAP_S_ADD(x, y) WRAP_S(ADD(x, y))
#define WRAP_U_SUBTRACT(x, y) WRAP_U(SUBTRACT(x, y))
#define WRAP_S_SUBTRACT(x, y) WRAP_S(SUBTRACT(x, y))
#define WRAP_U_MULTIPLY(x, y) WRAP_U(MULTIPLY(x, y))
#define WRAP_S_MULTIPLY(x, y) WRAP_S(MULTIPLY(x, y))
#define AND(x, y) ((x) & (y))
#define OR(x, y) ((x) | (y))
#define XOR(x, y) ((x) ^ (y))
#define AND_NOT(x, y) ((x) & ~(y))
#define EQUAL(x, y) ((x) == (y))
#define NOT_EQUAL(x, y) ((x) != (y))
#define LESS(x, y) ((x) < (y))
#define LESS_OR_EQUAL(x, y) ((x) <= (y))
#define GREATER(x, y) ((x) > (y))
#define GREATER_OR_EQUAL(x, y) ((x) >= (y))
#define LESS_U(x, y) ((UINT)(x) < (UINT)(y))
#define LESS_OR_EQUAL_U(x, y) ((UINT)(x) <= (UINT)(y))
#define GREATER_U(x, y) ((UINT)(x) > (UINT)(y))
#define GREATER_OR_EQUAL_U(x, y) ((UINT)(x) >= (UINT)(y))
#define SHIFT_LEFT_BY(x, y) ((UINT)(y) > BITS - 1 ? 0 : (INT)((UINT)(x) << ((UINT)(y) & (BITS - 1))))
#define SHIFT_RIGHT_BY(x, y) ((x) >> ((UINT)(y) > BITS - 1 ? BITS - 1 : (UINT)(y)))
#define SHIFT_RIGHT_BY_U(x, y) ((UINT)(y) > BITS - 1 ? 0 : (INT)((UINT)(x) >> ((UINT)(y) & (BITS - 1))))
#define JOIN(left, right) ((INT)((UINT)(left) << p->x) | (right))

#define LANES(operand) ((const INT *)(const void *)sk_lanes(context, p->operand, start))

static inline char *sk_lanes(const SKContext *context, uint32_t buffer, int64_t start) {
  const SKBuffer *p = &context->buffers[buffer];
  return p->base + start * p->laneBytes;
}

#define INT int32_t
#define UINT uint32_t
#define BITS 32u
#define SIZE 0
#define RUN sk_block_32
#define BORDER sk_border_32
#define SPREAD sk_spread_32
#include "LaneOperations.h"
#undef INT
#undef UINT
#undef BITS
#undef SIZE
#undef RUN
#undef BORDER
#undef SPREAD

#define INT int64_t
#define UINT uint64_t
#define BITS 64u
#define SIZE SK_LANES_64
#define RUN sk_block_64
#define BORDER sk_border_64
#define SPREAD sk_spread_64
#include "LaneOperations.h"
#undef INT
#undef UINT
#undef BITS
#undef SIZE
#undef RUN
#undef BORDER
#undef SPREAD

// What has operands of two sizes.
VECTORISED static void convert(const SKContext *context, const SKInstruction *p, int64_t start, int64_t n) {
  if (p->op == SK_NARROW) {
    int32_t *d = (int32_t *)(void *)sk_lanes(context, p->dst, start);
    const int64_t *a = (const int64_t *)(void *)sk_lanes(context, p->a, start);
    for (int64_t i = 0; i < n; i++) d[i] = (int32_t)a[i];
  } else {
    int64_t *d = (int64_t *)(void *)sk_lanes(context, p->dst, start);
    const int32_t *a = (const int32_t *)(void *)sk_lanes(context, p->a, start);
    if (p->op == SK_WIDEN_S) {
      for (int64_t i = 0; i < n; i++) d[i] = a[i];
    } else {
      for (int64_t i = 0; i < n; i++) d[i] = (int64_t)(uint32_t)a[i];
    }
  }
}

void sk_region(const SKContext *context, const SKRegion *region) {
  const SKInstruction *end = region->code + region->count;
  for (int64_t start = 0; start < region->lanes; start += region->block) {
    int64_t n = region->lanes - start;
    if (n > region->block) n = region->block;
    n = (n + PADDING - 1) & -PADDING;
    const SKInstruction *p = region->code;
    while (p != end) {
      if (p->op == SK_NARROW || p->op == SK_WIDEN_U || p->op == SK_WIDEN_S) convert(context, p++, start, n);
      else if (p->op & SK_LANES_64) p = sk_block_64(context, p, end, start, n);
      else p = sk_block_32(context, p, end, start, n);
    }
  }
}
