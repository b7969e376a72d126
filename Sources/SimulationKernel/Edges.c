// What happens at clock edges and at the ports.
#include <string.h>
#include "Kernel.h"

void sk_commit(uint64_t *words, const SKCommit *commits, int64_t count) {
  for (int64_t i = 0; i < count; i++) {
    SKCommit c = commits[i];
    if (c.words == 1) words[c.target] = words[c.source];
    else memcpy(words + c.target, words + c.source, (size_t)c.words * 8);
  }
}

void sk_swap(SKBuffer *buffers, const SKSwap *swaps, int64_t count) {
  for (int64_t i = 0; i < count; i++) {
    SKBuffer state = buffers[swaps[i].state];
    buffers[swaps[i].state] = buffers[swaps[i].next];
    buffers[swaps[i].next] = state;
  }
}

static uint64_t lane(const SKContext *context, uint32_t buffer, int64_t i, int isSigned) {
  const SKBuffer *p = &context->buffers[buffer];
  if (p->laneBytes == 8) return ((const uint64_t *)(const void *)p->base)[i];
  int32_t value = ((const int32_t *)(const void *)p->base)[i];
  return isSigned ? (uint64_t)(int64_t)value : (uint64_t)(uint32_t)value;
}

// An address of several words: beyond every memory when a higher one is not 0.
static uint64_t wideAddress(const uint64_t *words, uint32_t count) {
  for (uint32_t i = 1; i < count; i++) {
    if (words[i]) return ~0ull;
  }
  return words[0];
}

static void writeEntry(
  uint64_t *entry, const SKWrite *w, const uint64_t *data, const uint64_t *mask
) {
  if (!mask) {
    memcpy(entry, data, (size_t)w->dataWords * 8);
    return;
  }
  for (uint32_t from = 0, group = 0; from < w->wordWidth; from += w->maskGranularity, group++) {
    if (group / 64 >= w->maskWords || !(mask[group / 64] >> (group % 64) & 1)) continue;
    for (uint32_t bit = from; bit < from + w->maskGranularity && bit < w->wordWidth;) {
      uint32_t shift = bit % 64, length = 64 - shift;
      uint32_t left = from + w->maskGranularity - bit;
      if (length > left) length = left;
      if (bit + length > w->wordWidth) length = w->wordWidth - bit;
      // The highest bits carry the extension of the top word along, so that the entry stays canonical.
      int reachesTop = bit + length == w->wordWidth || length == 64 - shift;
      uint64_t field = (reachesTop ? ~0ull : (1ull << length) - 1) << shift;
      entry[bit / 64] = (entry[bit / 64] & ~field) | (data[bit / 64] & field);
      bit += length;
    }
  }
}

void sk_write(const SKContext *context, const SKWrite *writes, int64_t count) {
  const uint64_t *words = context->words;
  for (int64_t k = 0; k < count; k++) {
    const SKWrite *w = &writes[k];
    const SKMemory *memory = &context->memories[w->memory];
    int64_t lanes = w->lanes ? w->lanes : 1;
    for (int64_t i = 0; i < lanes; i++) {
      uint64_t enable = w->enableLanes ? lane(context, w->enable, i, 0) : words[w->enable];
      if (!enable) continue;
      uint64_t address = w->addressLanes
        ? lane(context, w->address, i, 0) : wideAddress(words + w->address, w->addressWords);
      if (address >= memory->depth) continue;
      uint64_t single, singleMask;
      const uint64_t *data = words + w->data, *mask = w->hasMask ? words + w->mask : 0;
      if (w->dataLanes) single = lane(context, w->data, i, w->dataSigned), data = &single;
      if (w->hasMask && w->maskLanes) singleMask = lane(context, w->mask, i, 0), mask = &singleMask;
      int64_t entry = i * memory->laneEntries + (int64_t)address;
      writeEntry(memory->words + entry * memory->entryWords, w, data, mask);
    }
  }
}

int32_t sk_take_inputs(uint64_t *words, const SKPort *ports, int64_t count) {
  uint64_t difference = 0;
  for (int64_t k = 0; k < count; k++) {
    const SKPort *p = &ports[k];
    uint64_t *slot = words + p->slot;
    for (uint32_t i = 0; i < p->words; i++) {
      uint64_t value = p->storage[i];
      if (i == p->words - 1) {
        value <<= p->topShift;
        value = p->isSigned ? (uint64_t)((int64_t)value >> p->topShift) : value >> p->topShift;
      }
      difference |= slot[i] ^ value;
      slot[i] = value;
    }
  }
  return difference != 0;
}

void sk_give_outputs(const uint64_t *words, const SKPort *ports, int64_t count) {
  for (int64_t k = 0; k < count; k++) {
    const SKPort *p = &ports[k];
    for (uint32_t i = 0; i < p->words; i++) p->storage[i] = words[p->slot + i];
    uint32_t top = p->words - 1;
    p->storage[top] = (p->storage[top] << p->topShift) >> p->topShift;
  }
}
