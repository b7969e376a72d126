/// The words that no name in a design may be, so that its Verilog reads in every tool and its modules can be
/// instantiated from SystemVerilog and VHDL.
public enum ReservedWords {
  /// The language that reserves `name`, the oldest first; nil for a free name. VHDL does not tell cases apart.
  public static func language(reserving name: String) -> String? {
    if name.utf8.count > longest { return nil }
    if let language = languages[name] { return language }
    let hasCapitals = name.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return hasCapitals && vhdl.contains(name.lowercased()) ? "VHDL" : nil
  }

  /// What `language(reserving:)` says and, for the name of a port, the words of C++ and SystemC of which Verilator warns
  /// (SYMRSVDWORD): ports become members of C++ classes.
  public static func language(reservingPort name: String) -> String? {
    language(reserving: name) ?? (cPlusPlus.contains(name) ? "C++, which Verilator emits," : nil)
  }

  /// The oldest language of each word, for one look-up a name.
  private static let languages: [String: String] = {
    var languages: [String: String] = [:]
    for (words, language) in [(vhdl, "VHDL"), (systemVerilog, "SystemVerilog"), (verilog, "Verilog")] {
      for word in words { languages[word] = language }
    }
    return languages
  }()

  /// Whether `name` is made of letters, digits and underscores and does not begin with a digit.
  public static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return name.utf8.allSatisfy { character in
      switch character {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  private static let longest = languages.keys.reduce(0) { max($0, $1.utf8.count) }

  /// IEEE 1364-2005.
  public static let verilog = words(
    """
    always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign default
    defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule endprimitive
    endspecify endtable endtask event for force forever fork function generate genvar highz0 highz1 if ifnone
    incdir include initial inout input instance integer join large liblist library localparam macromodule medium
    module nand negedge nmos nor noshowcancelled not notif0 notif1 or output parameter pmos posedge primitive
    pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent rcmos real realtime reg release repeat
    rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed small specify specparam strong0 strong1
    supply0 supply1 table task time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg unsigned use uwire
    vectored wait wand weak0 weak1 while wire wor xnor xor
    """)

  /// What IEEE 1800-2017 adds.
  public static let systemVerilog = words(
    """
    accept_on alias always_comb always_ff always_latch assert assume before bind bins binsof bit break byte
    chandle checker class clocking const constraint context continue cover covergroup coverpoint cross dist do
    endchecker endclass endclocking endgroup endinterface endpackage endprogram endproperty endsequence enum
    eventually expect export extends extern final first_match foreach forkjoin global iff ignore_bins
    illegal_bins implements implies import inside int interconnect interface intersect join_any join_none let
    local logic longint matches modport nettype new nexttime null package packed priority program property
    protected pure rand randc randcase randsequence ref reject_on restrict return s_always s_eventually
    s_nexttime s_until s_until_with sequence shortint shortreal soft solve static string strong struct super
    sync_accept_on sync_reject_on tagged this throughout timeprecision timeunit type typedef union unique
    unique0 until until_with untyped var virtual void wait_order weak wildcard with within
    """)

  /// IEEE 1076-2008, its property language included.
  public static let vhdl = words(
    """
    abs access after alias all and architecture array assert assume assume_guarantee attribute begin block body
    buffer bus case component configuration constant context cover default disconnect downto else elsif end
    entity exit fairness file for force function generate generic group guarded if impure in inertial inout is
    label library linkage literal loop map mod nand new next nor not null of on open or others out package
    parameter port postponed procedure process property protected pure range record register reject release rem
    report restrict restrict_guarantee return rol ror select sequence severity shared signal sla sll sra srl
    strong subtype then to transport type unaffected units until use variable vmode vprop vunit wait when while
    with xnor xor
    """)

  /// ISO C++20, and the common words of C++ and SystemC that Verilator refuses for ports.
  public static let cPlusPlus = words(
    """
    NULL abort alignas alignof and and_eq asm atomic_cancel atomic_commit atomic_noexcept auto bit_vector bitand bitor
    bool break case catch cdecl char char16_t char32_t char8_t class co_await co_return co_yield compl complex concept
    const const_cast const_iterator const_reference consteval constexpr constinit continue decltype default delete
    deque do double dynamic_cast else enum explicit export extern false far float for friend goto huge if import inline
    int interrupt iterator list long map module mutable namespace near new noexcept not not_eq nullptr operator or or_eq
    override pascal private protected public queue reference register reinterpret_cast requires restrict return sc_clock
    sc_in sc_inout sc_out sc_signal sensitive sensitive_neg sensitive_pos set short signed sizeof stack static
    static_assert static_cast struct switch synchronized template this thread_local throw transaction_safe
    transaction_safe_dynamic true try type_info typedef typeid typename uint16_t uint32_t uint8_t union unsigned using
    vector virtual void volatile wchar_t while xor xor_eq
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
