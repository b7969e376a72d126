import HDL

/// A chain of `length` registers; `enable` moves everything one place on.
///
/// `delayed` is `data` of `length` enabled cycles before; `contents[0]` is the youngest value. The registers have no
/// reset.
public final class ShiftRegister<T: HardwareValue>: ClockedModule {
  let element: Shape<T>
  let length: Int
  @Input(\ShiftRegister.element) public var data: T
  @Input public var enable: Bit
  @Output(\ShiftRegister.element) public var delayed: T
  @Output(\ShiftRegister.all) public var contents: Vec<T>
  @Reg(\ShiftRegister.all) var stages: Vec<T>
  var all: Shape<Vec<T>> { .vec(length, element) }

  /// - Parameter length: registers, at least 1.
  public init(_ element: Shape<T>, length: Int, in domain: ClockDomain = .main) {
    precondition(length >= 1, "a shift register has at least one stage, not \(length)")
    self.element = element
    self.length = length
    super.init(like: domain)
  }

  override public func body() {
    when(enable) { stages = Vec([data] + stages.elements.dropLast(), element) }
    contents = stages
    delayed = stages[length - 1]
  }
}
