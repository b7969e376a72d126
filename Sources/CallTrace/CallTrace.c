#include "CallTrace.h"

__attribute__((noinline)) int apus_call_trace(uintptr_t *addresses, int capacity) {
  void **frame = __builtin_frame_address(0);
  int count = 0;
  while (count < capacity && frame && frame[1]) {
    addresses[count++] = (uintptr_t)frame[1];
    void **caller = (void **)frame[0];
    if (caller <= frame) break;
    frame = caller;
  }
  return count;
}
