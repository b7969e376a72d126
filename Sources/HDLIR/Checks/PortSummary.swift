/// What the users of a definition must know of its inside: which outputs follow combinationally from which inputs, and
/// the clock domains of its ports. Computed once for each definition, by `runChecks`.
public struct PortSummary: Sendable, Hashable {
  public struct Port: Sendable, Hashable {
    public var name: String
    public var isInput: Bool
    /// The declared domain: an index into `domains`. Nil for values that change at any time, and for outputs whose
    /// domain follows from what drives them.
    public var domain: Int?
    /// For outputs: the positions of the inputs that it depends on without a register in between, ascending.
    public var combinationalInputs: [Int] = []
    /// For outputs without a declared domain: the domains inside of the definition that it depends on, ascending.
    /// The domains of `combinationalInputs` without a declared domain come on top, from outside.
    public var innerDomains: [Int] = []
    /// For outputs without a declared domain: whether something inside changes it at any time.
    public var isAsynchronous = false
  }

  /// The definition's name.
  public var name: String
  /// In the order of `Definition.ports`.
  public var ports: [Port]
  public var domains: [ClockDomain]
}
