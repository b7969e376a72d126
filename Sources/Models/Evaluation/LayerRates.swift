/// Where a layer of a whole model stands between computation and memory.
public struct LayerRates: Hashable, Sendable {
  public let name: String
  /// Dense int8 multiplications of one step.
  public let multiplications: Int
  /// Moved in a step.
  public let bytes: Double
  /// The longer of computation and traffic.
  public let cycles: Double

  public var multiplicationsPerByte: Double { Double(multiplications) / bytes }
  public var multiplicationsPerCycle: Double { Double(multiplications) / cycles }

  /// Layers in a later step on Ditto's compute unit at the paper's size, in a mode; those that move nothing are left out.
  ///
  /// - Parameter stateIsResident: whether what differences need from the step before stays on chip.
  public static func ditto(
    _ layers: [ModelLayer], _ scale: PaperScale, _ memory: MemorySystem, _ mode: DifferenceMode, stateIsResident: Bool
  ) -> [LayerRates] {
    layers.compactMap { layer in
      let state = mode == .temporal && !stateIsResident ? 2 * layer.stateBytes(memory) : 0
      return LayerRates(layer, bytes: layer.weightBytes + state, compute: scale.dittoCycles(layer, mode), memory)
    }
  }

  /// The same on an int8 tensor core of the paper's size.
  public static func itc(_ layers: [ModelLayer], _ scale: PaperScale, _ memory: MemorySystem) -> [LayerRates] {
    layers.compactMap { LayerRates($0, bytes: $0.weightBytes, compute: scale.itcCycles($0), memory) }
  }

  private init?(_ layer: ModelLayer, bytes: Double, compute: Double, _ memory: MemorySystem) {
    guard bytes > 0 else { return nil }
    name = layer.name
    multiplications = layer.multiplications
    self.bytes = bytes
    cycles = max(compute, bytes / memory.bytesPerCycle)
  }
}
