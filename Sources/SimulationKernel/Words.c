// Programs over single words. Wide values and lanes are in the other files.
#include "Kernel.h"

#define U(i) words[i]
#define S(i) ((int64_t)words[i])
// Runs of one operation stay here: the compiler of the program puts equal operations side by side, and the branch back
// is predicted where the jump of the switch is not.
#define CASE(name, expression) \
  case SK_##name: \
    do { \
      words[p->dst] = (uint64_t)(expression); \
      p++; \
    } while (p->op == SK_##name); \
    break;
#define WRAPPED(name, expression) \
  CASE(name, expression) \
  CASE(name##_U, ((expression) << p->x) >> p->x) \
  CASE(name##_S, (int64_t)((expression) << p->x) >> p->x)

static uint64_t mask(int width) { return width >= 64 ? ~0ull : (1ull << width) - 1; }

static uint64_t insert(uint64_t old, uint64_t index, uint64_t value, const SKInstruction *p) {
  if (index > (uint64_t)p->y) return old;
  uint64_t position = index * (uint64_t)p->x;
  uint64_t field = mask(p->z) << position;
  return (old & ~field) | ((value << position) & field);
}

void sk_run(const SKContext *context, const SKInstruction *code, int64_t count) {
  uint64_t *words = context->words;
  const SKInstruction *p = code, *end = code + count;
  while (p != end) {
    switch (p->op) {
      CASE(MOVE, U(p->a))
      CASE(NOT, ~U(p->a))
      CASE(NEGATE, -U(p->a))
      CASE(EXTRACT_U, (U(p->a) << p->x) >> p->y)
      CASE(EXTRACT_S, (int64_t)(U(p->a) << p->x) >> p->y)
      CASE(SHIFT_LEFT, U(p->a) << p->x)
      CASE(SHIFT_RIGHT, S(p->a) >> p->x)
      CASE(NONZERO, U(p->a) != 0)
      CASE(PARITY, __builtin_parityll(U(p->a)))
      WRAPPED(ADD, U(p->a) + U(p->b))
      WRAPPED(SUBTRACT, U(p->a) - U(p->b))
      WRAPPED(MULTIPLY, U(p->a) * U(p->b))
      CASE(AND, U(p->a) & U(p->b))
      CASE(OR, U(p->a) | U(p->b))
      CASE(XOR, U(p->a) ^ U(p->b))
      CASE(AND_NOT, U(p->a) & ~U(p->b))
      CASE(EQUAL, U(p->a) == U(p->b))
      CASE(NOT_EQUAL, U(p->a) != U(p->b))
      CASE(LESS, S(p->a) < S(p->b))
      CASE(LESS_OR_EQUAL, S(p->a) <= S(p->b))
      CASE(GREATER, S(p->a) > S(p->b))
      CASE(GREATER_OR_EQUAL, S(p->a) >= S(p->b))
      CASE(LESS_U, U(p->a) < U(p->b))
      CASE(LESS_OR_EQUAL_U, U(p->a) <= U(p->b))
      CASE(GREATER_U, U(p->a) > U(p->b))
      CASE(GREATER_OR_EQUAL_U, U(p->a) >= U(p->b))
      CASE(SHIFT_LEFT_BY, U(p->b) > 63 ? 0 : U(p->a) << U(p->b))
      CASE(SHIFT_RIGHT_BY, S(p->a) >> (U(p->b) > 63 ? 63 : U(p->b)))
      CASE(SHIFT_RIGHT_BY_U, U(p->b) > 63 ? 0 : U(p->a) >> U(p->b))
      CASE(JOIN, (U(p->a) << p->x) | U(p->b))
      CASE(PART, U(p->b) > (uint64_t)p->y ? 0 : (U(p->a) >> (U(p->b) * (uint64_t)p->x)) & mask(p->z))
      CASE(MUX, U(p->a) ? U(p->b) : U(p->c))
      CASE(INSERT, insert(U(p->a), U(p->b), U(p->c), p))
      case SK_MEMORY_READ: {
        const SKMemory *memory = &context->memories[p->a];
        words[p->dst] = U(p->b) < memory->depth ? memory->words[U(p->b)] : 0;
        p++;
        break;
      }
      case SK_REGION: sk_region(context, &context->regions[p++->a]); break;
      case SK_GATHER: sk_gather(context, p++); break;
      case SK_REDUCE: sk_reduce(context, p++); break;
      case SK_UNPACK: sk_unpack(context, p++); break;
      default: sk_wide(context, p++); break;
    }
  }
}
