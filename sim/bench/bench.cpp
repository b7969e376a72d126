// Drives a Verilated `top` of R x C elements by hand: random operands every cycle (xorshift64), both clock edges, and a
// checksum of the sums after each cycle. Prints the best of five segments in cycles per second of processor time.
//
//   bench CYCLES        built with -DROWS -DCOLUMNS, and -DSUMS=<name of the output>
#include "Vtop.h"
#include "verilated.h"
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

static double seconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

static uint64_t next(uint64_t& state) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

constexpr int bits_to_count(int n) { return n <= 1 ? 0 : 1 + bits_to_count((n + 1) / 2); }

int main(int argc, char** argv) {
  const uint64_t cycles = argc > 1 ? strtoull(argv[1], nullptr, 10) : 100000;
  constexpr int a_words = ROWS * 16 / 64, w_words = COLUMNS * 32 / 64;
  constexpr int sum_words = (COLUMNS * (24 + bits_to_count(ROWS)) + 31) / 32;
  VerilatedContext context;
  Vtop top{&context};
  top.clk = 0;
  top.rst = 1;
  top.en = top.clr = top.mode8 = 0;
  for (int i = 0; i < 2; i++) {
    top.clk = 0;
    top.eval();
    top.clk = 1;
    top.eval();
  }
  top.rst = 0;
  top.en = 1;
  uint64_t state = 88172645463325252ull, checksum = 0;
  double best = 0, start = seconds();
  const uint64_t segment = cycles / 5;
  for (uint64_t i = 0; i < cycles; i++) {
    if (i && i % segment == 0) {
      const double now = seconds();
      if (segment / (now - start) > best) best = segment / (now - start);
      start = now;
    }
    uint64_t* a = (uint64_t*)&top.a[0];
    uint64_t* w = (uint64_t*)&top.w[0];
    for (int k = 0; k < a_words; k++) a[k] = next(state);
    for (int k = 0; k < w_words; k++) w[k] = next(state);
    top.mode8 = (i >> 4) & 1;
    top.clr = (i & 63) == 0;
    top.clk = 0;
    top.eval();
    top.clk = 1;
    top.eval();
    for (int k = 0; k < sum_words; k++) checksum = checksum * 6364136223846793005ull + top.SUMS[k];
  }
  printf("%.1f %016llx\n", best, (unsigned long long)checksum);
}
