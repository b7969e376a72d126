#include "EmbeddedSources.h"
#include <string.h>

// In C, because the Swift compiler needs minutes to optimise a list of so many bytes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char apus_model_h[] = {
#embed "../../sim/shim/apus_model.h"
};
static const unsigned char apus_prelude_h[] = {
#embed "../../sim/shim/apus_prelude.h"
};
static const unsigned char apus_print_h[] = {
#embed "../../sim/shim/apus_print.h"
};
static const unsigned char apus_shim_cpp[] = {
#embed "../../sim/shim/apus_shim.cpp"
};
static const unsigned char apus_state_h[] = {
#embed "../../sim/shim/apus_state.h"
};
static const unsigned char inspect_cpp[] = {
#embed "../../sim/shim/inspect.cpp"
};
static const unsigned char messages_cpp[] = {
#embed "../../sim/shim/messages.cpp"
};
static const unsigned char model_cpp[] = {
#embed "../../sim/shim/model.cpp"
};
static const unsigned char stream_cpp[] = {
#embed "../../sim/shim/stream.cpp"
};
static const unsigned char waves_cpp[] = {
#embed "../../sim/shim/waves.cpp"
};
static const unsigned char replay_v[] = {
#embed "../../sim/replay/replay.v"
};
static const unsigned char array_loop_v[] = {
#embed "../../sim/bench/array_loop.v"
};
static const unsigned char bench_cpp[] = {
#embed "../../sim/bench/bench.cpp"
};

static const unsigned char asic_tcl[] = {
#embed "../../synth/asic.tcl"
};
static const unsigned char asic_timed_tcl[] = {
#embed "../../synth/asic_timed.tcl"
};
static const unsigned char buffered_tcl[] = {
#embed "../../synth/buffered.tcl"
};
static const unsigned char timing_tcl[] = {
#embed "../../synth/timing.tcl"
};
static const unsigned char fpga_tcl[] = {
#embed "../../synth/fpga.tcl"
};

#define SOURCE(name, bytes) {name, bytes, sizeof(bytes)}
static const apus_source sources[] = {
    SOURCE("apus_model.h", apus_model_h), SOURCE("apus_prelude.h", apus_prelude_h),
    SOURCE("apus_print.h", apus_print_h), SOURCE("apus_shim.cpp", apus_shim_cpp),
    SOURCE("apus_state.h", apus_state_h), SOURCE("inspect.cpp", inspect_cpp),
    SOURCE("messages.cpp", messages_cpp), SOURCE("model.cpp", model_cpp),
    SOURCE("stream.cpp", stream_cpp),     SOURCE("waves.cpp", waves_cpp),
    SOURCE("replay.v", replay_v),         SOURCE("array_loop.v", array_loop_v),
    SOURCE("bench.cpp", bench_cpp),
    SOURCE("asic.tcl", asic_tcl),
    SOURCE("asic_timed.tcl", asic_timed_tcl),
    SOURCE("buffered.tcl", buffered_tcl),
    SOURCE("timing.tcl", timing_tcl),
    SOURCE("fpga.tcl", fpga_tcl),
};

const apus_source *apus_embedded_source(const char *name) {
  for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++)
    if (strcmp(sources[i].name, name) == 0) return &sources[i];
  return 0;
}
