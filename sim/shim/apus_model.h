// The C interface of a Verilated model in a shared library. Swift finds these functions by name (dlsym); any other
// language can do the same.
//
// Ports are numbered as in the generated apus_ports.h. A port's storage is what Verilator uses: 1, 2, 4 or 8 bytes up to
// 8, 16, 32 and 64 bits, and 32-bit words beyond, little-endian, with zeros above the port's width.
//
// A set of clocks is a mask: bit i stands for clock i of APUS_CLOCKS. A clock is idle before its active edge: 0 for
// rising-edge domains, 1 for falling-edge ones. A clock that domains use with both edges idles at 0 and makes its rising
// edge, then its falling edge, in each cycle.
//
// A row of packed data is the storage of its ports, one after the other in the order of the port list, without padding.
#ifndef APUS_MODEL_H
#define APUS_MODEL_H
#include <stdint.h>

#define APUS_EXPORT __attribute__((visibility("default")))

#ifdef __cplusplus
extern "C" {
#endif

typedef struct apus_model apus_model;

// ---- Life (model.cpp)

// A fresh model: inputs 0, clocks idle, initial blocks run. Registers without initial value and reset start at 0, or at
// random values that follow from `seed` when it is not 0.
APUS_EXPORT apus_model* apus_new(uint32_t seed);
APUS_EXPORT void apus_delete(apus_model*);
// Storage of port `index`; valid as long as the model.
APUS_EXPORT void* apus_port(apus_model*, uint32_t index);

// ---- Time (model.cpp)

// Evaluates without a clock edge.
APUS_EXPORT void apus_settle(apus_model*);
// One whole cycle of each clock of the mask, all at the same instant: clocks idle and inputs in, evaluate, active edge,
// evaluate.
APUS_EXPORT void apus_step(apus_model*, uint64_t clocks);
// `cycles` of them with the inputs held.
APUS_EXPORT void apus_run(apus_model*, uint64_t clocks, uint64_t cycles);

// ---- Bulk transfers (stream.cpp)

// `cycles` cycles: in each, a row of `inputs` is applied and a row of `outputs` is stored, sampled before the active edge
// (what the registers see) or after it. Returns the number of cycles run: fewer only when the model has stopped.
APUS_EXPORT uint64_t apus_run_rows(
    apus_model*, uint64_t clocks, uint64_t cycles, const uint32_t* input_ports, uint64_t input_count,
    const uint8_t* inputs, const uint32_t* output_ports, uint64_t output_count, uint8_t* outputs, int after_edge);

// Forgets the endpoints of the last transfer.
APUS_EXPORT void apus_transfer_begin(apus_model*);
// A ready/valid stream that is pushed: `words` rows of the payload ports from `data`. `valid` is a 1-bit input, `ready`
// a 1-bit output. In a cycle whose byte of the repeating `stalls` is 1 no new word is offered; an offered word stays.
APUS_EXPORT void apus_transfer_push(
    apus_model*, uint32_t valid, uint32_t ready, const uint32_t* payload, uint64_t payload_count, const uint8_t* data,
    uint64_t words, const uint8_t* stalls, uint64_t stall_count);
// A stream that is pulled: up to `words` rows into `data`. In a cycle whose byte of `stalls` is 1, ready is 0.
APUS_EXPORT void apus_transfer_pull(
    apus_model*, uint32_t valid, uint32_t ready, const uint32_t* payload, uint64_t payload_count, uint8_t* data,
    uint64_t words, const uint8_t* stalls, uint64_t stall_count);
// Runs until every endpoint has moved its words or `limit` cycles are over; returns the cycles run. Leaves valid and
// ready at 0.
APUS_EXPORT uint64_t apus_transfer_run(apus_model*, uint64_t clocks, uint64_t limit);
// Words moved by endpoint `index`, in the order of the calls above.
APUS_EXPORT uint64_t apus_transfer_moved(apus_model*, uint64_t index);

// ---- Messages (messages.cpp)

// Everything that the model has printed since the last call; an empty string when it printed nothing. Valid until the
// next call.
APUS_EXPORT const char* apus_take_output(apus_model*);
// A byte that says whether there is anything to ask for, so that a caller can look without a call: bit 0 while there is
// printed text, bit 1 once the model has stopped. Valid as long as the model.
APUS_EXPORT const uint8_t* apus_flags(apus_model*);
// Why the model stopped ($finish, $stop, $fatal, no convergence), or null while it runs. A stopped model ignores
// apus_settle and apus_step.
APUS_EXPORT const char* apus_stop_reason(apus_model*);

// ---- Waves (waves.cpp): only where apus_ports.h defines APUS_TRACE

// Starts writing; 0 when this library has no support or the file cannot be opened.
APUS_EXPORT int apus_waves_open(apus_model*, const char* path);
APUS_EXPORT void apus_waves_close(apus_model*);

// ---- Inside (inspect.cpp): only where apus_ports.h defines APUS_INSPECT

// A handle for the signal or memory of this path (`top.core.sum`), or -1. Paths are without the wrapper's scope.
APUS_EXPORT int64_t apus_find(apus_model*, const char* path);
// Width in bits of a signal, or of one word of a memory.
APUS_EXPORT uint32_t apus_width(apus_model*, int64_t handle);
// Words of a memory; 0 for a signal.
APUS_EXPORT uint64_t apus_depth(apus_model*, int64_t handle);
// `count` words from `address` on, each in ceil(width / 32) 32-bit words. A signal is its own word 0. Returns the number
// of words copied: fewer when the memory ends before.
APUS_EXPORT uint64_t apus_read(apus_model*, int64_t handle, uint64_t address, uint64_t count, uint32_t* words);
APUS_EXPORT uint64_t apus_write(apus_model*, int64_t handle, uint64_t address, uint64_t count, const uint32_t* words);
// All visible paths, one a line, memories marked by a following space and their depth. Valid until the next call.
APUS_EXPORT const char* apus_paths(apus_model*);

#ifdef __cplusplus
}
#endif
#endif
