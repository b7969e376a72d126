// Values of any number of words.
#include <string.h>
#include "Kernel.h"

// Word i of a value of n words, extended by its sign or by zeros.
static inline uint64_t word(const uint64_t *p, int64_t n, int isSigned, int64_t i) {
  if (i < n) return p[i];
  return isSigned ? (uint64_t)((int64_t)p[n - 1] >> 63) : 0;
}

// Bits i * 64 and up of a value moved right by `distance`.
static inline uint64_t wordAfterShift(const uint64_t *p, int64_t n, int isSigned, int64_t i, uint64_t distance) {
  int64_t skip = (int64_t)(distance / 64);
  int bits = (int)(distance % 64);
  uint64_t low = word(p, n, isSigned, i + skip);
  if (bits == 0) return low;
  return (low >> bits) | (word(p, n, isSigned, i + skip + 1) << (64 - bits));
}

static void wrap(uint64_t *d, int64_t n, const SKInstruction *p) {
  int shift = (p->flags >> 8) & 63;
  uint64_t top = d[n - 1] << shift;
  d[n - 1] = (p->flags & SK_SIGNED_RESULT) ? (uint64_t)((int64_t)top >> shift) : top >> shift;
}

void sk_deposit(uint64_t *target, int64_t from, int64_t width, const uint64_t *source, int64_t sourceWords) {
  for (int64_t done = 0, i = 0; done < width; done += 64, i++) {
    int64_t bits = width - done < 64 ? width - done : 64;
    uint64_t field = bits == 64 ? ~0ull : (1ull << bits) - 1;
    uint64_t value = (i < sourceWords ? source[i] : 0) & field;
    int64_t at = (from + done) / 64;
    int shift = (int)((from + done) % 64);
    target[at] = (target[at] & ~(field << shift)) | (value << shift);
    if (shift + bits > 64) {
      int used = 64 - shift;
      target[at + 1] = (target[at + 1] & ~(field >> used)) | (value >> used);
    }
  }
}

static void multiply(
  uint64_t *d, int64_t n, const uint64_t *a, int64_t na, int sa, const uint64_t *b, int64_t nb, int sb
) {
  memset(d, 0, (size_t)n * 8);
  int64_t aLimit = sa ? n : (na < n ? na : n);
  for (int64_t i = 0; i < aLimit; i++) {
    uint64_t left = word(a, na, sa, i), carry = 0;
    int64_t bLimit = sb ? n - i : (nb < n - i ? nb : n - i);
    for (int64_t j = 0; j < bLimit; j++) {
      unsigned __int128 sum = (unsigned __int128)left * word(b, nb, sb, j) + d[i + j] + carry;
      d[i + j] = (uint64_t)sum;
      carry = (uint64_t)(sum >> 64);
    }
    for (int64_t k = i + bLimit; carry != 0 && k < n; k++) {
      d[k] += carry;
      carry = d[k] < carry;
    }
  }
}

static void shiftLeft(uint64_t *d, int64_t n, const uint64_t *a, int64_t na, int sa, uint64_t distance) {
  int64_t skip = distance >= (uint64_t)n * 64 ? n : (int64_t)(distance / 64);
  int bits = (int)(distance % 64);
  for (int64_t i = 0; i < n; i++) {
    if (i < skip) {
      d[i] = 0;
    } else {
      uint64_t value = word(a, na, sa, i - skip) << bits;
      if (bits != 0 && i > skip) value |= word(a, na, sa, i - skip - 1) >> (64 - bits);
      d[i] = value;
    }
  }
}

static int compare(const uint64_t *a, int64_t na, int sa, const uint64_t *b, int64_t nb, int sb) {
  int64_t n = (na > nb ? na : nb) + 1;
  int64_t left = (int64_t)word(a, na, sa, n - 1), right = (int64_t)word(b, nb, sb, n - 1);
  if (left != right) return left < right ? -1 : 1;
  for (int64_t i = n - 2; i >= 0; i--) {
    uint64_t x = word(a, na, sa, i), y = word(b, nb, sb, i);
    if (x != y) return x < y ? -1 : 1;
  }
  return 0;
}

// The bits of word i that belong to a value of `width` bits.
static uint64_t fieldOf(int64_t i, int64_t width) {
  int64_t left = width - i * 64;
  return left >= 64 ? ~0ull : (1ull << left) - 1;
}

#define ALL(expression) \
  for (int64_t i = 0; i < n; i++) d[i] = (expression); \
  wrap(d, n, p); \
  break;
#define A(i) word(a, na, sa, i)
#define B(i) word(b, nb, sb, i)

void sk_wide(const SKContext *context, const SKInstruction *p) {
  uint64_t *words = context->words;
  uint64_t *d = words + p->dst;
  const uint64_t *a = words + p->a, *b = words + p->b;
  int64_t n = p->x, na = p->y, nb = p->c;
  int sa = p->flags & SK_SIGNED_A, sb = p->flags & SK_SIGNED_B;
  switch (p->op) {
    case SK_WIDE_MOVE: ALL(A(i))
    case SK_WIDE_NOT: ALL(~A(i))
    case SK_WIDE_AND: ALL(A(i) & B(i))
    case SK_WIDE_OR: ALL(A(i) | B(i))
    case SK_WIDE_XOR: ALL(A(i) ^ B(i))
    case SK_WIDE_NEGATE: {
      uint64_t carry = 1;
      for (int64_t i = 0; i < n; i++) {
        d[i] = ~A(i) + carry;
        carry = carry && d[i] == 0;
      }
      wrap(d, n, p);
      break;
    }
    case SK_WIDE_ADD: {
      unsigned __int128 sum = 0;
      for (int64_t i = 0; i < n; i++) {
        sum = (sum >> 64) + A(i) + B(i);
        d[i] = (uint64_t)sum;
      }
      wrap(d, n, p);
      break;
    }
    case SK_WIDE_SUBTRACT: {
      unsigned __int128 sum = (unsigned __int128)1 << 64;
      for (int64_t i = 0; i < n; i++) {
        sum = (sum >> 64) + A(i) + ~B(i);
        d[i] = (uint64_t)sum;
      }
      wrap(d, n, p);
      break;
    }
    case SK_WIDE_MULTIPLY:
      multiply(d, n, a, na, sa, b, nb, sb);
      wrap(d, n, p);
      break;
    case SK_WIDE_EQUAL: *d = compare(a, na, sa, b, nb, sb) == 0; break;
    case SK_WIDE_NOT_EQUAL: *d = compare(a, na, sa, b, nb, sb) != 0; break;
    case SK_WIDE_LESS: *d = compare(a, na, sa, b, nb, sb) < 0; break;
    case SK_WIDE_LESS_OR_EQUAL: *d = compare(a, na, sa, b, nb, sb) <= 0; break;
    case SK_WIDE_SHIFT_LEFT:
      shiftLeft(d, n, a, na, sa, (uint64_t)p->z);
      wrap(d, n, p);
      break;
    case SK_WIDE_SHIFT_LEFT_BY:
      shiftLeft(d, n, a, na, sa, *b);
      wrap(d, n, p);
      break;
    case SK_WIDE_SHIFT_RIGHT: ALL(wordAfterShift(a, na, sa, i, (uint64_t)p->z))
    case SK_WIDE_SHIFT_RIGHT_BY: {
      uint64_t limit = (uint64_t)na * 64;
      uint64_t distance = *b < limit ? *b : limit;
      ALL(wordAfterShift(a, na, sa, i, distance))
    }
    case SK_WIDE_NONZERO: {
      uint64_t any = 0;
      for (int64_t i = 0; i < na; i++) any |= a[i];
      *d = any != 0;
      break;
    }
    case SK_WIDE_ALL_ONES: {
      uint64_t missing = 0;
      for (int64_t i = 0; i < na; i++) missing |= ~a[i] & fieldOf(i, p->z);
      *d = missing == 0;
      break;
    }
    case SK_WIDE_PARITY: {
      uint64_t sum = 0;
      for (int64_t i = 0; i < na; i++) sum ^= a[i] & fieldOf(i, p->z);
      *d = (uint64_t)__builtin_parityll(sum);
      break;
    }
    case SK_WIDE_CLAMP: {
      uint64_t high = 0;
      for (int64_t i = 1; i < na; i++) high |= a[i];
      *d = high ? ~0ull : a[0];
      break;
    }
    case SK_WIDE_CLEAR: memset(d, 0, (size_t)n * 8); break;
    case SK_WIDE_DEPOSIT: sk_deposit(d, p->z, p->x, a, (p->x + 63) / 64); break;
    case SK_WIDE_REPLICATE:
      memset(d, 0, (size_t)n * 8);
      for (int64_t i = 0; i < p->z; i++) sk_deposit(d, i * p->y, p->y, a, (p->y + 63) / 64);
      break;
    case SK_WIDE_PART: {
      uint64_t stride = p->c, width = (uint64_t)p->z;
      if (stride != 0 && *b > (width - 1) / stride) {
        memset(d, 0, (size_t)n * 8);
        break;
      }
      uint64_t position = *b * stride;
      uint64_t words = (width + 63) / 64;
      for (int64_t i = 0; i < n; i++) d[i] = wordAfterShift(a, (int64_t)words, 0, i, position);
      // A signed value has copies of its sign above its width.
      int64_t rest = (int64_t)(width - position);
      for (int64_t i = 0; i < n; i++) {
        if (rest <= i * 64) d[i] = 0;
        else if (rest < i * 64 + 64) d[i] &= (1ull << (rest - i * 64)) - 1;
      }
      wrap(d, n, p);
      break;
    }
    case SK_WIDE_INSERT: {
      uint64_t stride = (uint64_t)p->x, total = (uint64_t)p->z;
      if (!*a || (stride != 0 && *b > (total - 1) / stride)) break;
      uint64_t position = *b * stride, width = (uint64_t)p->y;
      if (width > total - position) width = total - position;
      sk_deposit(d, (int64_t)position, (int64_t)width, words + p->c, ((int64_t)width + 63) / 64);
      uint64_t top = total - 1;
      if ((p->flags & SK_SIGNED_RESULT) && top % 64 != 63) {
        int shift = 63 - (int)(top % 64);
        d[top / 64] = (uint64_t)((int64_t)(d[top / 64] << shift) >> shift);
      }
      break;
    }
    case SK_WIDE_MUX: {
      const uint64_t *source = *a ? b : words + p->c;
      memcpy(d, source, (size_t)n * 8);
      break;
    }
    case SK_WIDE_MEMORY_READ: {
      const SKMemory *memory = &context->memories[p->a];
      if (*b < memory->depth) {
        memcpy(d, memory->words + *b * (uint64_t)memory->entryWords, (size_t)n * 8);
      } else {
        memset(d, 0, (size_t)n * 8);
      }
      break;
    }
    default: break;
  }
}
