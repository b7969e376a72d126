/// What the vector processing unit makes of rescaled sums.
public enum VectorFunctionModel: String, Sendable, CaseIterable {
  case identity, silu, gelu, softmax, normalisation, normalisationSiLU
}

/// What the vector processing unit knows of one channel.
public struct VectorChannel: Hashable, Sendable {
  /// An int32 that is added to the sums.
  public var bias: Int
  /// From sums to `VectorNumber`s, or to int8 where the function is the identity.
  public var rescale: Requantisation
  /// Only for normalisation.
  public var affine: ChannelAffine
  public init(bias: Int, rescale: Requantisation, affine: ChannelAffine = ChannelAffine(gain: 4096, offset: 0)) {
    self.bias = bias
    self.rescale = rescale
    self.affine = affine
  }
}

/// The golden model of the vector processing unit: one row of sums to one row of bytes, exact.
public struct VectorProcessingModel: Sendable {
  public var function: VectorFunctionModel
  /// Element e of a row belongs to channel e modulo their number.
  public var channels: [VectorChannel]
  /// What normalisation adds to the variance, in units of 2^-20.
  public var epsilon: Int
  /// From the function's result to int8; not used by identity and softmax.
  public var output: Requantisation
  public var addsBias: Bool

  public init(
    function: VectorFunctionModel, channels: [VectorChannel], epsilon: Int, output: Requantisation, addsBias: Bool
  ) {
    self.function = function
    self.channels = channels
    self.epsilon = epsilon
    self.output = output
    self.addsBias = addsBias
  }

  /// What the next step adds: the sums, those of the previous step, and the bias.
  public func sums(_ accumulators: [Int], previous: [Int]?) -> [Int] {
    accumulators.indices.map { index in
      accumulators[index] + (previous?[index] ?? 0) + (addsBias ? channel(index).bias : 0)
    }
  }

  /// int8 values, with softmax 0...255.
  public func results(_ sums: [Int]) -> [Int] {
    let numbers = sums.indices.map { channel($0).rescale(sums[$0], bits: 16) }
    switch function {
    case .identity: return sums.indices.map { channel($0).rescale(sums[$0], bits: 8) }
    case .silu: return numbers.map { output(siluModel($0), bits: 8) }
    case .gelu: return numbers.map { output(geluModel($0), bits: 8) }
    case .softmax: return softmaxModel(numbers)
    case .normalisation: return normalised(numbers).map { output($0, bits: 8) }
    case .normalisationSiLU: return normalised(numbers).map { output(siluModel($0), bits: 8) }
    }
  }

  private func normalised(_ numbers: [Int]) -> [Int] {
    layerNormModel(numbers, numbers.indices.map { channel($0).affine }, epsilon: epsilon)
  }

  private func channel(_ index: Int) -> VectorChannel { channels[index % channels.count] }
}
