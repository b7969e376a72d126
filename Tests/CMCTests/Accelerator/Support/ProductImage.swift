import Models

/// A memory image with commands at its beginning: places for matrices are handed out one after the other.
struct ProductImage {
  let beat: Int
  var bytes: [UInt8]
  var commands: [AcceleratorCommand] = []
  private var free: Int

  init(beat: Int, size: Int, commands: Int = 64) {
    self.beat = beat
    bytes = Array(repeating: 0xEE, count: size)
    free = commands * ProductCommand.size
  }

  /// The number of bytes that so many take in whole beats.
  func stride(_ count: Int) -> Int { (count + beat - 1) / beat * beat }

  mutating func reserve(_ count: Int) -> Int {
    defer { free += stride(count) }
    precondition(free + stride(count) <= bytes.count, "the image has no room for \(count) bytes more")
    return free
  }

  /// Rows of int8, each at a beat of its own.
  mutating func place(_ rows: [[Int]]) -> Int {
    let stride = stride(rows[0].count)
    let address = reserve(rows.count * stride)
    for (index, row) in rows.enumerated() {
      for (column, value) in row.enumerated() {
        bytes[address + index * stride + column] = UInt8(truncatingIfNeeded: value)
      }
    }
    return address
  }

  /// Bias, multiplier and shift of each output feature.
  mutating func place(parameters: [(bias: Int, multiplier: Int, shift: Int)]) -> Int {
    let padded = (parameters.count + beat - 1) / beat * beat
    let address = reserve(8 * padded)
    for (index, value) in parameters.enumerated() {
      let word =
        UInt64(UInt32(truncatingIfNeeded: value.bias)) | UInt64(value.multiplier) << 32 | UInt64(value.shift) << 48
      for byte in 0..<8 { bytes[address + 8 * index + byte] = UInt8(truncatingIfNeeded: word >> (8 * UInt64(byte))) }
    }
    return address
  }

  /// Gain and offset of each channel, for LayerNorm.
  mutating func place(affine: [ChannelAffine]) -> Int {
    let address = reserve(4 * stride(affine.count))
    for (index, channel) in affine.enumerated() {
      for (half, value) in [channel.gain, channel.offset].enumerated() {
        bytes[address + 4 * index + 2 * half] = UInt8(truncatingIfNeeded: value)
        bytes[address + 4 * index + 2 * half + 1] = UInt8(truncatingIfNeeded: value >> 8)
      }
    }
    return address
  }

  mutating func add(_ command: ProductCommand) { add(.product(command)) }
  mutating func add(_ command: RowCommand) { add(.rows(command)) }

  /// The command with this number, which is a product.
  func product(_ number: Int) -> ProductCommand {
    guard case .product(let command) = commands[number] else { preconditionFailure("command \(number) is no product") }
    return command
  }

  private mutating func add(_ command: AcceleratorCommand) {
    for (index, word) in command.words.enumerated() {
      let address = commands.count * ProductCommand.size + 4 * index
      for byte in 0..<4 { bytes[address + byte] = UInt8(truncatingIfNeeded: word >> (8 * UInt32(byte))) }
    }
    commands.append(command)
  }
}
