// What a running model is made of; shared by the files of the shim.
//
// apus_ports.h is generated for each model:
//   #include "Vapus.h"
//   #define APUS_PORTS(PORT)    PORT(member, width, is_output) ...     in port order
//   #define APUS_CLOCKS(CLOCK)  CLOCK(member, idle, both_edges) ...
//   #define APUS_RESTING_HIGH(PORT)  PORT(member) ...     inputs that are 1 in the first evaluation only
//   #define APUS_INSPECT        when signals or memories can be found by path
//   #define APUS_TRACE          and APUS_TRACE_VCD or APUS_TRACE_FST, when waves can be written
//   #define APUS_SCOPE          "" or the name of a wrapper module and a dot
#ifndef APUS_STATE_H
#define APUS_STATE_H
#include "apus_model.h"
#include "apus_ports.h"
#include "verilated.h"

#include <cstring>
#include <memory>
#include <string>
#include <vector>

#if defined(APUS_TRACE_FST)
#include "verilated_fst_c.h"
typedef VerilatedFstC apus_waves;
#elif defined(APUS_TRACE_VCD)
#include "verilated_vcd_c.h"
typedef VerilatedVcdC apus_waves;
#endif

struct apus_port_storage {
  uint8_t* data;
  uint32_t width;
  uint32_t bytes;
};

struct apus_clock {
  uint8_t* data;
  uint8_t idle;
  bool both_edges;
};

// One side of a ready/valid stream during a transfer.
struct apus_endpoint {
  bool is_push;
  uint8_t* valid;
  uint8_t* ready;
  std::vector<apus_port_storage> payload;
  const uint8_t* source = nullptr;
  uint8_t* sink = nullptr;
  uint64_t row_bytes;
  uint64_t words;
  uint64_t moved = 0;
  std::vector<uint8_t> stalls;
  uint64_t stall_position = 0;
  bool fires = false;
};

// A signal or memory that the model lets others see.
struct apus_variable {
  uint8_t* data;
  uint32_t width;
  uint32_t word_bytes;
  uint64_t depth;
};

// Thrown by the hooks of messages.cpp to leave an evaluation that cannot go on.
struct apus_stop {
  std::string reason;
};

struct apus_model {
  VerilatedContext context;
  std::unique_ptr<Vapus> top;
  std::vector<apus_port_storage> ports;
  std::vector<apus_clock> clocks;
  std::vector<apus_endpoint> endpoints;
  std::string printed;
  std::string handed_out;
  std::string stop_reason;
  bool is_stopped = false;
  uint8_t flags = 0;
  std::string paths;
  std::vector<apus_variable> variables;
#ifdef APUS_TRACE
  std::unique_ptr<apus_waves> waves;
#endif
};

// The model whose C function runs on this thread: where printed text belongs.
extern thread_local apus_model* apus_current;

inline void apus_dump(apus_model& model) {
#ifdef APUS_TRACE
  if (VL_UNLIKELY(model.waves != nullptr)) model.waves->dump(model.context.time());
#else
  (void)model;
#endif
}

template <typename Action>
inline void apus_each_clock(apus_model& model, uint64_t clocks, Action action) {
  while (clocks != 0) {
    action(model.clocks[__builtin_ctzll(clocks)]);
    clocks &= clocks - 1;
  }
}

// First half of a cycle: clocks idle, inputs in. Afterwards outputs are what the registers see at the edge.
inline void apus_before_edge(apus_model& model, uint64_t clocks) {
  apus_each_clock(model, clocks, [](apus_clock& clock) { *clock.data = clock.idle; });
  model.top->eval();
  apus_dump(model);
  model.context.timeInc(5);
}

// Second half: the active edges at one instant.
inline void apus_edge(apus_model& model, uint64_t clocks) {
  bool both_edges = false;
  apus_each_clock(model, clocks, [&](apus_clock& clock) {
    *clock.data = !clock.idle;
    both_edges |= clock.both_edges;
  });
  model.top->eval();
  apus_dump(model);
  model.context.timeInc(5);
  if (VL_UNLIKELY(both_edges)) {
    apus_each_clock(model, clocks, [](apus_clock& clock) {
      if (clock.both_edges) *clock.data = clock.idle;
    });
    model.top->eval();
    apus_dump(model);
    model.context.timeInc(5);
  }
}

constexpr uint8_t apus_has_text = 1;
constexpr uint8_t apus_has_stopped = 2;

inline void apus_stopped(apus_model& model, const std::string& reason) {
  model.stop_reason = reason;
  model.is_stopped = true;
  model.flags |= apus_has_stopped;
}

// Runs `body` as work of the model; a stop raised inside ends it and is remembered.
template <typename Body>
inline void apus_enter(apus_model& model, Body body) {
  if (VL_UNLIKELY(model.is_stopped)) return;
  apus_current = &model;
  try {
    body();
  } catch (const apus_stop& stop) {
    apus_stopped(model, stop.reason);
  }
}
#endif
