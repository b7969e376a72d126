// Replays recorded stimulus on a Verilated design: the same files and messages as replay.v.
//   replay FOLDER    reads stimulus.hex, expected.hex and ports.txt of the folder; ends with status 1 on a difference
#include "Vreplay_dut.h"
#include "verilated.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

// Bits of a port of any width that Verilator stores as an integer or as words.
template <typename Integer>
static bool bit(const Integer& value, size_t index) {
  return (value >> index) & 1;
}
template <size_t Words>
static bool bit(const VlWide<Words>& value, size_t index) {
  return (value[index / 32] >> (index % 32)) & 1;
}
template <typename Integer>
static void set(Integer& value, size_t index, bool on) {
  const Integer mask = static_cast<Integer>(Integer{1} << index);
  value = on ? value | mask : value & ~mask;
}
template <size_t Words>
static void set(VlWide<Words>& value, size_t index, bool on) {
  const uint32_t mask = 1u << (index % 32);
  value[index / 32] = on ? value[index / 32] | mask : value[index / 32] & ~mask;
}

// A hexadecimal number as bits from the lowest on: 0, 1, or -1 for bits of a digit x.
static std::vector<int> bits(const std::string& digits, size_t width) {
  std::vector<int> result(width, 0);
  for (size_t digit = 0; digit < digits.size(); digit++) {
    const char character = digits[digits.size() - 1 - digit];
    const bool unknown = character == 'x' || character == 'X';
    const int value = unknown ? 0 : std::stoi(std::string(1, character), nullptr, 16);
    for (size_t offset = 0; offset < 4 && digit * 4 + offset < width; offset++)
      result[digit * 4 + offset] = unknown ? -1 : (value >> offset) & 1;
  }
  return result;
}

struct Output {
  std::string name;
  size_t width;
};

int main(int count, char** arguments) {
  const std::string folder = count > 1 ? arguments[1] : ".";
  std::ifstream stimulus(folder + "/stimulus.hex"), expected(folder + "/expected.hex"), ports(folder + "/ports.txt");
  if (!stimulus || !expected || !ports) {
    std::cout << "REPLAY FAILED: " << folder << " does not hold stimulus.hex, expected.hex and ports.txt\n";
    return 1;
  }
  size_t clock_count = 0, input_bits = 0, output_bits = 0;
  std::vector<bool> idle, both;
  std::vector<Output> outputs;
  std::string kind, name, detail;
  while (ports >> kind >> name >> detail) {
    if (kind == "clock") {
      clock_count++;
      idle.push_back(detail == "falling");
      both.push_back(detail == "both");
    } else if (kind == "input") {
      input_bits += std::stoul(detail);
    } else if (kind == "output") {
      outputs.push_back({name, std::stoul(detail)});
      output_bits += outputs.back().width;
    }
  }
  VerilatedContext context;
  Vreplay_dut dut{&context};
  for (size_t index = 0; index < clock_count; index++) set(dut.clocks, index, idle[index]);
  dut.eval();
  uint64_t cycle = 0, failures = 0;
  std::string stepped_digits, input_digits, expected_digits;
  for (; stimulus >> stepped_digits >> input_digits; cycle++) {
    const std::vector<int> stepped = bits(stepped_digits, clock_count), inputs = bits(input_digits, input_bits);
    for (size_t index = 0; index < input_bits; index++) set(dut.inputs, index, inputs[index] == 1);
    for (size_t index = 0; index < clock_count; index++)
      if (stepped[index] == 1) set(dut.clocks, index, idle[index]);
    dut.eval();
    if (!(expected >> expected_digits)) {
      std::cout << "REPLAY cycle " << cycle << ": the file of expected outputs has ended\n";
      failures++;
      break;
    }
    const std::vector<int> wanted = bits(expected_digits, output_bits);
    bool differs = false;
    size_t base = 0;
    for (const Output& output : outputs) {
      bool port_differs = false;
      for (size_t index = base; index < base + output.width; index++)
        port_differs |= wanted[index] >= 0 && wanted[index] != bit(dut.outputs, index);
      if (port_differs && failures < 10)
        std::cout << "REPLAY cycle " << cycle << ": output " << output.name << " differs from the expected one\n";
      differs |= port_differs;
      base += output.width;
    }
    failures += differs;
    for (size_t index = 0; index < clock_count; index++)
      if (stepped[index] == 1) set(dut.clocks, index, !idle[index]);
    dut.eval();
    for (size_t index = 0; index < clock_count; index++)
      if (stepped[index] == 1 && both[index]) set(dut.clocks, index, idle[index]);
    dut.eval();
  }
  dut.final();
  if (cycle == 0) {
    std::cout << "REPLAY FAILED: no cycles in the stimulus\n";
  } else if (failures == 0) {
    std::cout << "REPLAY PASSED: " << cycle << " cycles\n";
  } else {
    std::cout << "REPLAY FAILED: " << failures << " of " << cycle << " cycles differ\n";
  }
  return failures == 0 && cycle != 0 ? 0 : 1;
}
