/// The timing of an AXI4 master's addresses: transfers cut into bursts of at most 16 beats that do not cross 4 KiB, no
/// more than four under way.
struct BurstTiming: Sendable {
  static let maximumBurst = 16
  static let outstanding = 4
  let busBytes: Int
  private var isActive = false
  private var address = 0
  private var remaining = 0
  private var underWay = 0

  init(busBytes: Int) { self.busBytes = busBytes }

  var offersAddress: Bool { isActive && underWay != Self.outstanding }

  /// The burst whose address is offered.
  var burst: (address: Int, beats: Int, isFinal: Bool) {
    let limit = min(Self.maximumBurst, (4096 - address % 4096) / busBytes)
    return (address, min(remaining, limit), remaining <= limit)
  }

  func takesTransfer(addressFires: Bool) -> Bool { !isActive || (addressFires && burst.isFinal) }

  mutating func advance(addressFires: Bool, transfer: Transfer?, burstEnds: Bool) {
    let burst = burst
    if addressFires {
      address += burst.beats * busBytes
      remaining -= burst.beats
    }
    if let transfer {
      isActive = true
      address = transfer.address
      remaining = transfer.beats
    } else if addressFires && burst.isFinal {
      isActive = false
    }
    underWay += (addressFires ? 1 : 0) - (burstEnds ? 1 : 0)
  }
}

/// Of several that ask the first one, until it has been served.
struct FixedArbiterTiming: Sendable {
  private var holder: Int?

  func choice(_ requests: [Bool]) -> Int? { holder ?? requests.firstIndex(of: true) }

  mutating func advance(_ choice: Int?, isServed: Bool) { holder = choice == nil || isServed ? nil : choice }
}
