// Included once for each size of lane, with INT, UINT, BITS, SIZE and the function names defined. No include guard.

// Fills the lanes of a shift that have no source.
static inline void BORDER(
  const SKContext *context, const SKInstruction *p, const SKShift *shift, INT *d, int64_t start, int64_t n
) {
  int64_t period = shift->period, offset = shift->distance > 0 ? 0 : period - shift->border;
  for (int64_t base = start - start % period; base < start + n; base += period) {
    int64_t from = base + offset - start, to = from + shift->border;
    if (from < 0) from = 0;
    if (to > n) to = n;
    if (p->flags & SK_SCALAR_B) {
      INT s = (INT)context->words[p->b];
      for (int64_t i = from; i < to; i++) d[i] = s;
    } else if (shift->index) {
      const INT *elements = (const INT *)(const void *)context->buffers[p->b].base;
      for (int64_t i = from; i < to; i++) d[i] = elements[shift->index[start + i]];
    } else {
      const INT *fill = LANES(b);
      for (int64_t i = from; i < to; i++) d[i] = fill[i];
    }
  }
}

static inline void SPREAD(
  const SKContext *context, const SKInstruction *p, const SKSpread *spread, INT *d, int64_t start, int64_t n
) {
  const INT *elements = (const INT *)(const void *)context->buffers[p->a].base;
  if (spread->run == 0) {
    for (int64_t i = 0; i < n; i++) d[i] = elements[spread->index[start + i]];
    return;
  }
  for (int64_t i = 0; i < n;) {
    int64_t to = i + spread->run - (start + i) % spread->run;
    if (to > n) to = n;
    const INT *first = elements + spread->index[start + i];
    if (spread->runStride) {
      memcpy(d + i, first, (size_t)(to - i) * sizeof(INT));
    } else {
      INT value = *first;
      for (int64_t j = i; j < to; j++) d[j] = value;
    }
    i = to;
  }
}

// Runs instructions of this size from p on; returns the first one that is of another kind.
VECTORISED static const SKInstruction *RUN(
  const SKContext *context, const SKInstruction *p, const SKInstruction *end, int64_t start, int64_t n
) {
  const uint64_t *words = context->words;
  n &= -PADDING;
  for (; p != end; p++) {
    INT *d = (INT *)(void *)sk_lanes(context, p->dst, start);
    const INT *a = (p->flags & SK_SCALAR_A) ? 0 : LANES(a);
    switch (p->op) {
      UNARY(MOVE, a[i])
      case SK_MOVE + SIZE + SK_FORM_SCALAR_B: {
        INT s = (INT)words[p->b];
        EACH(s)
      }
      UNARY(NOT, ~a[i])
      UNARY(NEGATE, SUBTRACT(0, a[i]))
      UNARY(EXTRACT_U, (INT)(((UINT)a[i] << p->x) >> p->y))
      UNARY(EXTRACT_S, (INT)((UINT)a[i] << p->x) >> p->y)
      UNARY(SHIFT_LEFT, (INT)((UINT)a[i] << p->x))
      UNARY(SHIFT_RIGHT, a[i] >> p->x)
      UNARY(NONZERO, a[i] != 0)
      UNARY(PARITY, __builtin_parityll((uint64_t)(UINT)a[i]))
      WRAPPED(ADD, ADD)
      WRAPPED(SUBTRACT, SUBTRACT)
      WRAPPED(MULTIPLY, MULTIPLY)
      BINARY(AND, AND)
      BINARY(OR, OR)
      BINARY(XOR, XOR)
      BINARY(AND_NOT, AND_NOT)
      BINARY(EQUAL, EQUAL)
      BINARY(NOT_EQUAL, NOT_EQUAL)
      BINARY(LESS, LESS)
      BINARY(LESS_OR_EQUAL, LESS_OR_EQUAL)
      BINARY(GREATER, GREATER)
      BINARY(GREATER_OR_EQUAL, GREATER_OR_EQUAL)
      BINARY(LESS_U, LESS_U)
      BINARY(LESS_OR_EQUAL_U, LESS_OR_EQUAL_U)
      BINARY(GREATER_U, GREATER_U)
      BINARY(GREATER_OR_EQUAL_U, GREATER_OR_EQUAL_U)
      BINARY(SHIFT_LEFT_BY, SHIFT_LEFT_BY)
      BINARY(SHIFT_RIGHT_BY, SHIFT_RIGHT_BY)
      BINARY(SHIFT_RIGHT_BY_U, SHIFT_RIGHT_BY_U)
      BINARY(JOIN, JOIN)
      case SK_PART + SIZE: {
        const INT *b = LANES(b);
        UINT field = p->z >= (int)BITS ? ~(UINT)0 : ((UINT)1 << p->z) - 1;
        EACH((UINT)b[i] > (UINT)p->y ? 0 : (INT)(((UINT)a[i] >> ((UINT)b[i] * (UINT)p->x)) & field))
      }
      case SK_INSERT + SIZE: {
        const INT *b = LANES(b), *c = LANES(c);
        UINT field = p->z >= (int)BITS ? ~(UINT)0 : ((UINT)1 << p->z) - 1;
        for (int64_t i = 0; i < n; i++) {
          UINT position = (UINT)b[i] > (UINT)p->y ? BITS : (UINT)b[i] * (UINT)p->x;
          d[i] = position >= BITS ? a[i]
            : (INT)(((UINT)a[i] & ~(field << position)) | (((UINT)c[i] & field) << position));
        }
        break;
      }
      case SK_MUX + SIZE: {
        const INT *b = (p->flags & SK_SCALAR_B) ? 0 : LANES(b), *c = (p->flags & SK_SCALAR_C) ? 0 : LANES(c);
        INT sb = b ? 0 : (INT)words[p->b], sc = c ? 0 : (INT)words[p->c];
        if (p->flags & SK_SCALAR_A) {
          const INT *chosen = words[p->a] ? b : c;
          INT s = words[p->a] ? sb : sc;
          if (!chosen) EACH(s)
          if (chosen != d) memcpy(d, chosen, (size_t)n * sizeof(INT));
          break;
        }
        if (b && c) EACH(a[i] ? b[i] : c[i])
        if (b) EACH(a[i] ? b[i] : sc)
        if (c) EACH(a[i] ? sb : c[i])
        EACH(a[i] ? sb : sc)
      }
      case SK_MEMORY_READ + SIZE: {
        const SKMemory *memory = &context->memories[p->a];
        const INT *b = LANES(b);
        for (int64_t i = 0; i < n; i++) {
          int64_t base = (start + i) * memory->laneEntries;
          d[i] = (UINT)b[i] < memory->depth ? (INT)memory->words[base + (int64_t)(UINT)b[i]] : 0;
        }
        break;
      }
      case SK_LANE_SHIFT + SIZE: {
        const SKShift *shift = &context->shifts[p->x];
        const INT *source = (const INT *)(const void *)context->buffers[p->a].base;
        // Lanes without a source lie at a border, except for the padding, whose values nobody reads.
        int64_t lanes = shift->lanes, from = start - shift->distance, to = from + n;
        int64_t skip = from < 0 ? -from : 0;
        if (to > lanes) to = lanes;
        if (from + skip < to) memcpy(d + skip, source + from + skip, (size_t)(to - from - skip) * sizeof(INT));
        BORDER(context, p, shift, d, start, n);
        break;
      }
      case SK_SPREAD + SIZE: SPREAD(context, p, &context->spreads[p->x], d, start, n); break;
      default: return p;
    }
  }
  return p;
}
