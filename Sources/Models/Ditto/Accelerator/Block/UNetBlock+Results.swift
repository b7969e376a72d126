extension UNetBlock {
  /// What a memory holds of a step.
  public func step(_ step: Int, in memory: MemoryImage) -> UNetBlockReference.Step {
    func matrix(_ address: Int, _ rows: Int, _ columns: Int, isUnsigned: Bool = false) -> [[Int]] {
      memory.matrix(at: address, rows: rows, columns: columns, stride: columns, isUnsigned: isUnsigned)
    }
    return UNetBlockReference.Step(
      normal: matrix(normal[step], pixels, width), queries: matrix(queries[step], pixels, width),
      keys: matrix(keys[step], pixels, width), values: transposed(matrix(values[step], width, pixels)),
      shares: matrix(shares[step], pixels, pixels, isUnsigned: true),
      attended: matrix(attended[step], pixels, width),
      image: (0..<pixels).map { pixel in
        (0..<width).map { memory.int8(image[step + 1] + placement(pixel) + $0) }
      })
  }
}
