import HDLVerilog

/// How a design is turned into a Verilated model.
public struct VerilatorOptions: Sendable {
  /// What can be seen besides the top-level ports. The less, the faster.
  public enum Visibility: String, Sendable {
    /// Ports only: the fastest code. `value(path:)` answers for ports.
    case ports
    /// Ports and the words of memories.
    case memories
    /// Every signal and memory, by path. Costs a factor of about two to ten in speed.
    case all
  }

  /// Effort of the C++ compiler on the model.
  public enum Optimization: String, Sendable {
    /// `-O2` for models up to 512 KB of C++, `-Os` beyond, where `-O2` compiles several times longer.
    case automatic
    /// `-O0`: compiles fastest, runs about ten times slower. For many small models that run shortly.
    case none
    case size
    case speed
  }

  public enum Waves: String, Sendable {
    case none
    case vcd
    /// Smaller files than VCD; needs zlib's headers (`apt-get install -y zlib1g-dev`).
    case fst
  }

  /// How the engine emits the design.
  public var verilog: VerilogOptions
  public var visibility: Visibility = .ports
  public var optimization: Optimization = .automatic
  public var waves: Waves = .none
  /// Keeps modules apart in the C++, so that after a change of one module only its code is compiled again. Costs speed.
  public var separateModules = false
  /// 0: registers without reset and initial value start at 0. Otherwise the seed of their random initial values.
  public var randomInitialState: UInt32 = 0
  /// Further arguments to Verilator, such as `--unroll-count 64`.
  public var verilatorArguments: [String] = []
  /// Further arguments to the C++ compiler.
  public var compilerArguments: [String] = []
  /// The Verilator executable; nil takes `$VERILATOR`, then PATH.
  public var verilator: String?
  /// The C++ compiler; nil takes `$CXX`, then `g++`.
  public var compiler: String?
  /// The build cache; nil takes `$APUS_CACHE`, then `$XDG_CACHE_HOME/apus`, then `~/.cache/apus`.
  public var cache: String?
  /// Files compiled at the same time; nil takes the number of processors.
  public var jobs: Int?
  /// Called with a sentence when a build ends; see `BuildReport`.
  public var report: (@Sendable (BuildReport) -> Void)?

  public init(verilog: VerilogOptions = VerilogOptions(arrayStyle: .loops, sourceLocators: false)) {
    self.verilog = verilog
  }
}

/// What building a model took.
public struct BuildReport: Sendable, CustomStringConvertible {
  /// Whether the finished library came from the cache; then all other figures are 0.
  public var isCached = false
  /// Wall-clock seconds of each step.
  public var verilateSeconds = 0.0
  public var compileSeconds = 0.0
  public var linkSeconds = 0.0
  public var compiledFiles = 0
  /// Files whose objects came from the cache, the runtime's included.
  public var reusedFiles = 0
  /// Size of the generated C++ in bytes.
  public var generatedBytes = 0
  /// The library.
  public var library = ""

  public var totalSeconds: Double { verilateSeconds + compileSeconds + linkSeconds }

  public var description: String {
    func text(_ seconds: Double) -> String { "\((seconds * 100).rounded() / 100) s" }
    if isCached { return "model from the cache" }
    return
      "verilated in \(text(verilateSeconds)), compiled \(compiledFiles) of \(compiledFiles + reusedFiles) files in "
      + "\(text(compileSeconds)), linked in \(text(linkSeconds)): \(text(totalSeconds))"
  }
}
