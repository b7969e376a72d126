import EmbeddedSources

/// The bytes of a source file that is carried in this program: the C++ of `sim/`, and its benches.
package func embeddedSource(_ name: String) -> [UInt8] {
  guard let source = apus_embedded_source(name) else { preconditionFailure("no source \(name) is embedded") }
  return Array(UnsafeBufferPointer(start: source.pointee.bytes, count: source.pointee.size))
}

/// The same as text.
package func embeddedText(_ name: String) -> String { String(decoding: embeddedSource(name), as: UTF8.self) }
