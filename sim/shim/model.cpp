// Life of a model, and single cycles.
#include "apus_state.h"

thread_local apus_model* apus_current = nullptr;

static uint32_t storage_bytes(uint32_t width) {
  if (width <= 8) return 1;
  if (width <= 16) return 2;
  if (width <= 32) return 4;
  if (width <= 64) return 8;
  return (width + 31) / 32 * 4;
}

template <typename Storage>
static uint8_t* storage_of(Storage& storage, uint32_t width) {
  // A width that Verilator understood differently would corrupt memory: refuse it when the model is compiled and run.
  if (sizeof(Storage) != storage_bytes(width)) throw apus_stop{"a port's width differs from the Verilog"};
  return reinterpret_cast<uint8_t*>(&storage);
}

apus_model* apus_new(uint32_t seed) {
  auto model = std::make_unique<apus_model>();
  apus_enter(*model, [&] {
    model->context.randReset(seed == 0 ? 0 : 2);
    if (seed != 0) model->context.randSeed(static_cast<int>(seed & 0x7fffffff));
#ifdef APUS_TRACE
    model->context.traceEverOn(true);
#endif
    model->top = std::make_unique<Vapus>(&model->context, "");
    Vapus& top = *model->top;
#define APUS_PORT(member, width, is_output) model->ports.push_back({storage_of(top.member, width), width, storage_bytes(width)});
    APUS_PORTS(APUS_PORT)
#undef APUS_PORT
#define APUS_INPUT(member, width, is_output) \
  if (!is_output) std::memset(&top.member, 0, storage_bytes(width));
    APUS_PORTS(APUS_INPUT)
#undef APUS_INPUT
#define APUS_CLOCK(member, idle, both_edges) model->clocks.push_back({storage_of(top.member, 1), idle, both_edges});
    APUS_CLOCKS(APUS_CLOCK)
#undef APUS_CLOCK
    for (apus_clock& clock : model->clocks) *clock.data = clock.idle;
#define APUS_REST(member) top.member = 1;
    APUS_RESTING_HIGH(APUS_REST)
#undef APUS_REST
    top.eval();
#define APUS_REST(member) top.member = 0;
    APUS_RESTING_HIGH(APUS_REST)
#undef APUS_REST
  });
  return model.release();
}

void apus_delete(apus_model* model) {
  apus_current = model;
  apus_waves_close(model);
  model->is_stopped = false;
  if (model->top) apus_enter(*model, [&] { model->top->final(); });
  delete model;
  apus_current = nullptr;
}

void* apus_port(apus_model* model, uint32_t index) { return model->ports[index].data; }

void apus_settle(apus_model* model) {
  apus_enter(*model, [&] { model->top->eval(); });
}

void apus_step(apus_model* model, uint64_t clocks) {
  apus_enter(*model, [&] {
    apus_before_edge(*model, clocks);
    apus_edge(*model, clocks);
  });
}

void apus_run(apus_model* model, uint64_t clocks, uint64_t cycles) {
  apus_enter(*model, [&] {
    for (uint64_t cycle = 0; cycle < cycles && !model->is_stopped; cycle++) {
      apus_before_edge(*model, clocks);
      apus_edge(*model, clocks);
    }
  });
}
