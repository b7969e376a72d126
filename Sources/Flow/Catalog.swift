import Ditto
import HDL

/// A design that the tool can emit, by its name.
public struct CatalogEntry: Sendable {
  /// Such as `ditto.array.small`.
  public let name: String
  public let summary: String
  public let make: @Sendable () -> Module
}

/// Everything that `apus list` shows.
public let catalog: [CatalogEntry] = [
  CatalogEntry(name: "ditto.pe", summary: "processing element: four 4-bit x 8-bit lanes, pair shifters, partial sum") {
    ProcessingElement()
  },
  CatalogEntry(name: "ditto.array.tiny", summary: "2 x 4 processing elements") {
    ProcessingElementArray(rows: 2, columns: 4)
  },
  CatalogEntry(name: "ditto.array.small", summary: "8 x 16 processing elements") {
    ProcessingElementArray(rows: 8, columns: 16)
  },
  CatalogEntry(name: "ditto.vpu.tiny", summary: "vector processing unit of 4 lanes, rows of 64 elements") {
    VectorProcessingUnit(.tiny)
  },
  CatalogEntry(name: "ditto.vpu.small", summary: "vector processing unit of 16 lanes, rows of 4,096 elements") {
    VectorProcessingUnit(.small)
  },
  CatalogEntry(name: "ditto.defo", summary: "Defo unit of 512 layers") { DefoUnit(.paper) },
]

/// The design of this name.
///
/// - Throws: `FlowError` that lists the names there are.
public func catalogEntry(_ name: String) throws -> CatalogEntry {
  if let entry = catalog.first(where: { $0.name == name }) { return entry }
  throw FlowError("there is no design '\(name)'; there are \(catalog.map(\.name).joined(separator: ", "))")
}
