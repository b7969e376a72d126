import CMC
import HDL
import HDLSimulation

/// A memory with latency and bandwidth behind the AXI4 master of a CMC accelerator, in plain Swift.
public final class AcceleratorMemory {
  public var bytes: [UInt8]
  /// Cycles from an address to its first beat or its response.
  public let latency: Int
  /// Cycles a beat: 1 is a beat a cycle in each direction.
  public let interval: Int
  /// Bytes whose beats are answered with an error; writes there change nothing.
  public var readErrors: Range<Int> = 0..<0
  public var writeErrors: Range<Int> = 0..<0
  /// Rules of the protocol that were broken.
  public private(set) var violations: [String] = []
  public private(set) var beatsWritten = 0
  public private(set) var beatsRead = 0

  private let beat: Int
  /// Bytes that are moved at once.
  private var chunk: Int { min(8, beat) }
  private let ports: Ports
  private var cycle = 0
  private var reads: [(address: Int, beats: Int, due: Int)] = []
  private var writes: [(address: Int, beats: Int)] = []
  private var answers: [(isError: Bool, due: Int)] = []
  private var nextRead = 0
  private var nextWrite = 0
  private var offersRead = false
  private var offersAnswer = false
  private var takesWrite = false

  private struct Ports {
    let arValid, arReady, arAddress, arLength, rValid, rReady, rData, rResponse, rLast: SignalStorage
    let awValid, awReady, awAddress, awLength, wValid, wReady, wData, wLast, bValid, bReady, bResponse: SignalStorage
  }

  init(_ simulation: Simulation<CMCAccelerator>, beat: Int, bytes: [UInt8], latency: Int, interval: Int) {
    self.beat = beat
    self.bytes = bytes
    self.latency = latency
    self.interval = interval
    ports = Ports(
      arValid: simulation.port(\.memoryRead.ar.valid), arReady: simulation.port(\.memoryRead.ar.ready),
      arAddress: simulation.port(\.memoryRead.ar.payload.addr),
      arLength: simulation.port(\.memoryRead.ar.payload.len), rValid: simulation.port(\.memoryRead.r.valid),
      rReady: simulation.port(\.memoryRead.r.ready), rData: simulation.port(\.memoryRead.r.payload.data),
      rResponse: simulation.port(\.memoryRead.r.payload.resp), rLast: simulation.port(\.memoryRead.r.payload.last),
      awValid: simulation.port(\.memoryWrite.aw.valid), awReady: simulation.port(\.memoryWrite.aw.ready),
      awAddress: simulation.port(\.memoryWrite.aw.payload.addr),
      awLength: simulation.port(\.memoryWrite.aw.payload.len), wValid: simulation.port(\.memoryWrite.w.valid),
      wReady: simulation.port(\.memoryWrite.w.ready), wData: simulation.port(\.memoryWrite.w.payload.data),
      wLast: simulation.port(\.memoryWrite.w.payload.last), bValid: simulation.port(\.memoryWrite.b.valid),
      bReady: simulation.port(\.memoryWrite.b.ready), bResponse: simulation.port(\.memoryWrite.b.payload.resp))
  }

  /// Sets what the memory drives in this cycle.
  func drive() {
    ports.arReady.store(1)
    ports.awReady.store(1)
    offersRead = offersRead || (reads.first.map { $0.due <= cycle } ?? false) && nextRead <= cycle
    ports.rValid.store(offersRead ? 1 : 0)
    if offersRead {
      let burst = reads[0]
      let address = burst.address
      if address + beat <= bytes.count {
        for part in stride(from: 0, to: beat, by: chunk) {
          let value = (0..<chunk).reduce(UInt64(0)) { $0 | UInt64(bytes[address + part + $1]) << UInt64(8 * $1) }
          ports.rData.setBits(at: 8 * part, width: 8 * chunk, to: value)
        }
      }
      ports.rResponse.store(isError(burst.address, readErrors) ? 2 : 0)
      ports.rLast.store(burst.beats == 1 ? 1 : 0)
    }
    takesWrite = nextWrite <= cycle
    ports.wReady.store(takesWrite ? 1 : 0)
    offersAnswer = offersAnswer || (answers.first.map { $0.due <= cycle } ?? false)
    ports.bValid.store(offersAnswer ? 1 : 0)
    ports.bResponse.store(offersAnswer && answers[0].isError ? 2 : 0)
  }

  /// Looks at the handshakes.
  func sample() {
    if offersRead && ports.rReady.load() == 1 {
      offersRead = false
      beatsRead += 1
      nextRead = cycle + interval
      reads[0].address += beat
      reads[0].beats -= 1
      if reads[0].beats == 0 { reads.removeFirst() }
    }
    if ports.arValid.load() == 1 {
      reads.append(burst(ports.arAddress, ports.arLength, cycle + latency))
    }
    if offersAnswer && ports.bReady.load() == 1 {
      offersAnswer = false
      answers.removeFirst()
    }
    if takesWrite && ports.wValid.load() == 1 { takeWrite() }
    if ports.awValid.load() == 1 {
      let burst = burst(ports.awAddress, ports.awLength, 0)
      writes.append((burst.address, burst.beats))
    }
    cycle += 1
  }

  private func takeWrite() {
    guard let write = writes.first else {
      violations.append("data comes before its address")
      return
    }
    beatsWritten += 1
    nextWrite = cycle + interval
    let failed = isError(write.address, writeErrors)
    if !failed {
      for part in stride(from: 0, to: beat, by: chunk) {
        let value = ports.wData.bits(at: 8 * part, width: 8 * chunk)
        for index in 0..<chunk { bytes[write.address + part + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
      }
    }
    if (ports.wLast.load() == 1) != (write.beats == 1) { violations.append("wlast does not mark the last beat") }
    writes[0].address += beat
    writes[0].beats -= 1
    if writes[0].beats == 0 {
      writes.removeFirst()
      answers.append((failed, cycle + latency))
    }
  }

  private func burst(_ address: SignalStorage, _ length: SignalStorage, _ due: Int) -> (
    address: Int, beats: Int, due: Int
  ) {
    let (first, beats) = (address.load(), length.load() + 1)
    if first % beat != 0 { violations.append("address \(first) is not that of a beat") }
    if first / 4096 != (first + beats * beat - 1) / 4096 { violations.append("a burst crosses a 4 KiB boundary") }
    return (first, beats, due)
  }

  /// Beyond the memory is an error too.
  private func isError(_ address: Int, _ range: Range<Int>) -> Bool {
    range.contains(address) || address + beat > bytes.count
  }
}
