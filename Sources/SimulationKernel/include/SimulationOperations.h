#pragma once
#include <stdint.h>

// x, y and z are immediates. "W" is 64 for words, and 32 or 64 for lanes.
typedef enum SKOperation : uint16_t {
  // On words and on lanes
  SK_MOVE,           // a
  SK_NOT,            // ~a
  SK_NEGATE,         // -a
  SK_EXTRACT_U,      // (a << x) >> y, logical
  SK_EXTRACT_S,      // (a << x) >> y, arithmetic
  SK_SHIFT_LEFT,     // a << x
  SK_SHIFT_RIGHT,    // a >> x, arithmetic
  SK_NONZERO,        // a != 0
  SK_PARITY,         // number of ones modulo 2
  SK_ADD,            // a + b
  SK_ADD_U,          // a + b, wrapped: (.. << x) >> x, logical
  SK_ADD_S,          // the same, arithmetic
  SK_SUBTRACT,
  SK_SUBTRACT_U,
  SK_SUBTRACT_S,
  SK_MULTIPLY,
  SK_MULTIPLY_U,
  SK_MULTIPLY_S,
  SK_AND,
  SK_OR,
  SK_XOR,
  SK_AND_NOT,        // a & ~b
  SK_EQUAL,
  SK_NOT_EQUAL,
  SK_LESS,           // signed
  SK_LESS_OR_EQUAL,
  SK_GREATER,
  SK_GREATER_OR_EQUAL,
  SK_LESS_U,         // unsigned
  SK_LESS_OR_EQUAL_U,
  SK_GREATER_U,
  SK_GREATER_OR_EQUAL_U,
  SK_SHIFT_LEFT_BY,  // a << b, 0 from W on
  SK_SHIFT_RIGHT_BY, // a >> b, arithmetic, the sign from W on
  SK_SHIFT_RIGHT_BY_U,  // a >> b, logical, 0 from W on
  SK_JOIN,           // (a << x) | b
  SK_PART,           // bits of a from b * x on, z bits wide; 0 when b > y
  SK_MUX,            // a ? b : c
  SK_INSERT,         // a with z bits from b * x on replaced by c; a when b > y
  SK_MEMORY_READ,    // word b of memory a, 0 beyond its depth

  // On words only: any number of words. x words of result, y words of a, c words of b
  SK_WIDE_MOVE,
  SK_WIDE_NOT,
  SK_WIDE_NEGATE,
  SK_WIDE_ADD,
  SK_WIDE_SUBTRACT,
  SK_WIDE_MULTIPLY,
  SK_WIDE_AND,
  SK_WIDE_OR,
  SK_WIDE_XOR,
  SK_WIDE_EQUAL,
  SK_WIDE_NOT_EQUAL,
  SK_WIDE_LESS,
  SK_WIDE_LESS_OR_EQUAL,
  SK_WIDE_SHIFT_LEFT,      // by z
  SK_WIDE_SHIFT_RIGHT,     // by z
  SK_WIDE_SHIFT_LEFT_BY,   // by word b
  SK_WIDE_SHIFT_RIGHT_BY,  // by word b
  SK_WIDE_NONZERO,
  SK_WIDE_ALL_ONES,        // whether the lowest z bits are 1
  SK_WIDE_PARITY,          // of the lowest z bits
  SK_WIDE_CLAMP,           // word 0, or all ones when a higher word is not 0
  SK_WIDE_CLEAR,           // x words
  SK_WIDE_DEPOSIT,         // in place: bits z and up, x of them, take a
  SK_WIDE_REPLICATE,       // bits of a, y wide, z times into x words of zeros
  SK_WIDE_PART,            // bits of a (z wide) from word b * c on; x words, wrapped
  SK_WIDE_INSERT,          // in place, if word a: bits from word b * x on, y of them, take c; z bits in all
  SK_WIDE_MUX,             // a ? b : c
  SK_WIDE_MEMORY_READ,     // word b of memory a, x words

  // On words, between words and lanes
  SK_REGION,               // runs region a
  SK_GATHER,               // lanes of buffer a, y of them, z bits wide, packed; x = 1: 64-bit lanes
  SK_REDUCE,               // buffer a reduced by reduction b, packed z bits wide; x bit 0: 64-bit in, bit 1: 64-bit sums
  SK_UNPACK,               // elements of a, y of them, z bits wide (negative: signed), into buffer dst; x: 64-bit

  // On lanes only
  SK_LANE_SHIFT,           // a moved by shift x; fill b
  SK_SPREAD,               // elements of buffer a by spread x
  SK_WIDEN_U,              // 32 to 64 bits
  SK_WIDEN_S,
  SK_NARROW,               // 64 to 32 bits

  SK_END,                  // behind the last instruction of a program; never run
} SKOperation;

// Lane instructions: operation, plus this for 64-bit lanes, plus this for a scalar operand b (or a: SK_SCALAR flags tell).
enum { SK_LANES_64 = 128, SK_FORM_SCALAR_B = 256 };
