import BigInt
import HDLIR

/// Makes random circuits: the same one for the same seed.
///
/// Modules are elaborated while they are generated, so that choices can depend on what is there: which values a clock
/// may sample, which wires still want an assignment, which outputs belong to arrays.
public struct CircuitGenerator {
  var random: SplitMix64
  private let seed: UInt64

  public init(seed: UInt64) {
    self.seed = seed
    random = SplitMix64(seed: seed)
  }

  /// The circuit of the seed. Those that would be too large as gates are left out: the next one of the seed's own
  /// sequence takes their place.
  ///
  /// - Throws: `IllegalCircuit` when the generator has a mistake.
  public static func circuit(seed: UInt64) throws -> CircuitProgram {
    var own = seed
    while true {
      var generator = CircuitGenerator(seed: own)
      let program = try generator.program()
      if GateEstimate(try program.design()).gates <= GateEstimate.most { return program }
      own = own &* 0x5851_f42d_4c95_7f2d &+ 0x1405_7b7e_f767_814f
    }
  }

  private mutating func program() throws -> CircuitProgram {
    var program = CircuitProgram(domains: domains(), modules: [])
    var finished: [ElaboratedModule] = []
    let children = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3][random.int(0...9)]
    for index in 0...children {
      var budget = index == children ? topSize() : random.int(2...10)
      let generator = ModuleGenerator(
        random: random,
        elaborator: ModuleElaborator(
          name: "M\(index)", program: program,
          plan: ModulePlan(renamesDomains: index < children && random.chance(25)), children: finished))
      generator.generate(&budget, isCombinational: index < children && random.chance(30))
      random = generator.random
      var plan = generator.elaborator.plan
      plan.steps = generator.steps
      program.modules.append(plan)
      finished.append(try CircuitProgram.finish(generator.elaborator, index))
    }
    return program
  }

  /// Mostly small: a difference is as likely in ten small circuits as in a large one, and easier to read.
  private mutating func topSize() -> Int {
    switch random.int(0...9) {
    case 0...4: random.int(2...10)
    case 5...7: random.int(8...20)
    case 8: random.int(15...35)
    default: random.int(30...60)
    }
  }

  private mutating func domains() -> [DomainPlan] {
    let count = [0, 1, 1, 1, 1, 1, 1, 2, 2, 3][random.int(0...9)]
    return (0..<count).map { index in
      var plan = DomainPlan(clock: index == 0 ? 0 : random.int(0...1))
      plan.isFalling = random.chance(20)
      plan.reset = [.synchronous, .synchronous, .asynchronous, .asynchronous, .none][random.int(0...4)]
      if index == 0 && plan.reset == .none && random.chance(70) { plan.reset = .synchronous }
      plan.isActiveLow = plan.reset != .none && random.chance(35)
      plan.hasEnable = random.chance(25)
      return plan
    }
  }
}
