// Signals and memories by path, through the tables that Verilator writes for public variables.
#include "apus_state.h"

#ifdef APUS_INSPECT
#include "verilated_syms.h"

static uint64_t extent(const VerilatedVar& variable, int dimension) {
  const int64_t difference = int64_t(variable.left(dimension)) - variable.right(dimension);
  return static_cast<uint64_t>(difference < 0 ? -difference : difference) + 1;
}

// Newer runtimes count the bits themselves, and do not always keep the range of dimension 0.
template <typename Variable>
static auto bits(const Variable& variable, int) -> decltype(variable.entBits()) {
  return variable.entBits();
}

template <typename Variable>
static uint32_t bits(const Variable& variable, long) {
  return static_cast<uint32_t>(extent(variable, 0));
}

static bool describe(VerilatedVar& variable, apus_variable& description) {
  switch (variable.vltype()) {
    case VLVT_UINT8:
    case VLVT_UINT16:
    case VLVT_UINT32:
    case VLVT_UINT64:
    case VLVT_WDATA: break;
    default: return false;
  }
  if (variable.udims() > 1) return false;
  description.data = static_cast<uint8_t*>(variable.datap());
  description.width = bits(variable, 0);
  description.word_bytes = variable.entSize();
  description.depth = variable.udims() == 1 ? extent(variable, 1) : 0;
  return true;
}
#endif

int64_t apus_find(apus_model* model, const char* path) {
#ifdef APUS_INSPECT
  const std::string full = std::string(APUS_SCOPE) + path;
  const size_t dot = full.rfind('.');
  if (dot == std::string::npos) return -1;
  const VerilatedScope* scope = model->context.scopeFind(full.substr(0, dot).c_str());
  if (scope == nullptr) return -1;
  VerilatedVar* variable = scope->varFind(full.substr(dot + 1).c_str());
  apus_variable description;
  if (variable == nullptr || !describe(*variable, description)) return -1;
  model->variables.push_back(description);
  return static_cast<int64_t>(model->variables.size()) - 1;
#else
  (void)model;
  (void)path;
  return -1;
#endif
}

uint32_t apus_width(apus_model* model, int64_t handle) { return model->variables[handle].width; }

uint64_t apus_depth(apus_model* model, int64_t handle) { return model->variables[handle].depth; }

static uint64_t reachable(const apus_variable& variable, uint64_t address, uint64_t count) {
  const uint64_t depth = variable.depth == 0 ? 1 : variable.depth;
  if (address >= depth) return 0;
  return count < depth - address ? count : depth - address;
}

uint64_t apus_read(apus_model* model, int64_t handle, uint64_t address, uint64_t count, uint32_t* words) {
  const apus_variable& variable = model->variables[handle];
  const uint64_t copied = reachable(variable, address, count);
  const uint64_t row = (variable.width + 31) / 32;
  for (uint64_t index = 0; index < copied; index++) {
    words[index * row] = 0;
    std::memcpy(words + index * row, variable.data + (address + index) * variable.word_bytes, variable.word_bytes);
  }
  return copied;
}

uint64_t apus_write(apus_model* model, int64_t handle, uint64_t address, uint64_t count, const uint32_t* words) {
  const apus_variable& variable = model->variables[handle];
  const uint64_t copied = reachable(variable, address, count);
  const uint64_t row = (variable.width + 31) / 32;
  for (uint64_t index = 0; index < copied; index++) {
    std::memcpy(variable.data + (address + index) * variable.word_bytes, words + index * row, variable.word_bytes);
  }
  return copied;
}

const char* apus_paths(apus_model* model) {
  model->paths.clear();
#ifdef APUS_INSPECT
  const std::string prefix = APUS_SCOPE;
  const VerilatedScopeNameMap* scopes = model->context.scopeNameMap();
  if (scopes == nullptr) return "";
  for (const auto& scope : *scopes) {
    VerilatedVarNameMap* variables = scope.second->varsp();
    if (variables == nullptr) continue;
    const std::string name = scope.second->name();
    if (name.compare(0, prefix.size(), prefix) != 0) continue;
    for (auto& variable : *variables) {
      apus_variable description;
      if (!describe(variable.second, description)) continue;
      model->paths += name.substr(prefix.size()) + "." + variable.first;
      if (description.depth != 0) model->paths += " " + std::to_string(description.depth);
      model->paths += "\n";
    }
  }
#endif
  return model->paths.c_str();
}
