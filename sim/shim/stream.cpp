// Bulk transfers: whole tensors cross from the caller's language once, not once a cycle.
#include "apus_state.h"

// Copies with a size that the compiler knows in the common cases.
static inline void copy_bytes(uint8_t* target, const uint8_t* source, uint32_t bytes) {
  switch (bytes) {
    case 1: *target = *source; break;
    case 2: std::memcpy(target, source, 2); break;
    case 4: std::memcpy(target, source, 4); break;
    case 8: std::memcpy(target, source, 8); break;
    default: std::memcpy(target, source, bytes);
  }
}

// Verilated code relies on zeros above a port's width.
static inline void clear_above(const apus_port_storage& port) {
  const uint32_t used = port.width % 8;
  const uint32_t last = (port.width - 1) / 8;
  if (used != 0) port.data[last] &= static_cast<uint8_t>((1u << used) - 1);
  for (uint32_t byte = last + 1; byte < port.bytes; byte++) port.data[byte] = 0;
}

static const uint8_t* write_row(const std::vector<apus_port_storage>& ports, const uint8_t* row) {
  for (const apus_port_storage& port : ports) {
    copy_bytes(port.data, row, port.bytes);
    if (port.width != port.bytes * 8) clear_above(port);
    row += port.bytes;
  }
  return row;
}

static uint8_t* read_row(const std::vector<apus_port_storage>& ports, uint8_t* row) {
  for (const apus_port_storage& port : ports) {
    copy_bytes(row, port.data, port.bytes);
    row += port.bytes;
  }
  return row;
}

static std::vector<apus_port_storage> select_ports(apus_model& model, const uint32_t* ports, uint64_t count) {
  std::vector<apus_port_storage> selected;
  for (uint64_t index = 0; index < count; index++) selected.push_back(model.ports[ports[index]]);
  return selected;
}

static uint64_t row_bytes(const std::vector<apus_port_storage>& ports) {
  uint64_t bytes = 0;
  for (const apus_port_storage& port : ports) bytes += port.bytes;
  return bytes;
}

uint64_t apus_run_rows(
    apus_model* model, uint64_t clocks, uint64_t cycles, const uint32_t* input_ports, uint64_t input_count,
    const uint8_t* inputs, const uint32_t* output_ports, uint64_t output_count, uint8_t* outputs, int after_edge) {
  const auto sources = select_ports(*model, input_ports, input_count);
  const auto sinks = select_ports(*model, output_ports, output_count);
  uint64_t cycle = 0;
  apus_enter(*model, [&] {
    for (; cycle < cycles && !model->is_stopped; cycle++) {
      inputs = write_row(sources, inputs);
      apus_before_edge(*model, clocks);
      if (!after_edge) outputs = read_row(sinks, outputs);
      apus_edge(*model, clocks);
      if (after_edge) outputs = read_row(sinks, outputs);
    }
  });
  return cycle;
}

void apus_transfer_begin(apus_model* model) { model->endpoints.clear(); }

static apus_endpoint& add_endpoint(
    apus_model* model, bool is_push, uint32_t valid, uint32_t ready, const uint32_t* payload, uint64_t payload_count,
    uint64_t words, const uint8_t* stalls, uint64_t stall_count) {
  apus_endpoint endpoint;
  endpoint.is_push = is_push;
  endpoint.valid = model->ports[valid].data;
  endpoint.ready = model->ports[ready].data;
  endpoint.payload = select_ports(*model, payload, payload_count);
  endpoint.row_bytes = row_bytes(endpoint.payload);
  endpoint.words = words;
  endpoint.stalls.assign(stalls, stalls + stall_count);
  model->endpoints.push_back(endpoint);
  return model->endpoints.back();
}

void apus_transfer_push(
    apus_model* model, uint32_t valid, uint32_t ready, const uint32_t* payload, uint64_t payload_count,
    const uint8_t* data, uint64_t words, const uint8_t* stalls, uint64_t stall_count) {
  add_endpoint(model, true, valid, ready, payload, payload_count, words, stalls, stall_count).source = data;
}

void apus_transfer_pull(
    apus_model* model, uint32_t valid, uint32_t ready, const uint32_t* payload, uint64_t payload_count, uint8_t* data,
    uint64_t words, const uint8_t* stalls, uint64_t stall_count) {
  add_endpoint(model, false, valid, ready, payload, payload_count, words, stalls, stall_count).sink = data;
}

static bool stalls_now(apus_endpoint& endpoint) {
  if (endpoint.stalls.empty()) return false;
  const bool stalled = endpoint.stalls[endpoint.stall_position] != 0;
  endpoint.stall_position = endpoint.stall_position + 1 == endpoint.stalls.size() ? 0 : endpoint.stall_position + 1;
  return stalled;
}

// Sets valid, payload and ready for the coming cycle. An offered word stays until it is taken.
static void offer(apus_endpoint& endpoint) {
  const bool stalled = stalls_now(endpoint);
  const bool is_done = endpoint.moved == endpoint.words;
  if (!endpoint.is_push) {
    *endpoint.ready = !is_done && !stalled;
    return;
  }
  if (endpoint.fires) *endpoint.valid = 0;
  if (!is_done && !stalled && !*endpoint.valid) {
    write_row(endpoint.payload, endpoint.source + endpoint.moved * endpoint.row_bytes);
    *endpoint.valid = 1;
  }
}

// Looks at the handshake just before the edge.
static void take(apus_endpoint& endpoint) {
  endpoint.fires = *endpoint.valid && *endpoint.ready;
  if (!endpoint.fires) return;
  if (!endpoint.is_push) read_row(endpoint.payload, endpoint.sink + endpoint.moved * endpoint.row_bytes);
  endpoint.moved++;
}

static void rest(std::vector<apus_endpoint>& endpoints) {
  for (apus_endpoint& endpoint : endpoints) *(endpoint.is_push ? endpoint.valid : endpoint.ready) = 0;
}

uint64_t apus_transfer_run(apus_model* model, uint64_t clocks, uint64_t limit) {
  uint64_t cycle = 0;
  std::vector<apus_endpoint>& endpoints = model->endpoints;
  rest(endpoints);
  apus_enter(*model, [&] {
    for (; cycle < limit && !model->is_stopped; cycle++) {
      bool is_done = true;
      for (const apus_endpoint& endpoint : endpoints) is_done &= endpoint.moved == endpoint.words;
      if (is_done) break;
      for (apus_endpoint& endpoint : endpoints) offer(endpoint);
      apus_before_edge(*model, clocks);
      for (apus_endpoint& endpoint : endpoints) take(endpoint);
      apus_edge(*model, clocks);
    }
  });
  rest(endpoints);
  return cycle;
}

uint64_t apus_transfer_moved(apus_model* model, uint64_t index) { return model->endpoints[index].moved; }
