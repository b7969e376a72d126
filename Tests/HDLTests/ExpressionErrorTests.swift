import HDL
import Testing

/// The messages of an elaboration that must fail.
func messages(_ module: Module) -> [String] {
  do {
    _ = try elaborate(module)
    return []
  } catch let error as ElaborationError {
    return error.description.split(separator: "\n").map(String.init)
  } catch {
    return ["\(error)"]
  }
}

/// Expects exactly this message as the first one, at `offset` lines after the call.
func expectError(
  _ module: Module, offset: Int = 0, _ text: String, file: String = #fileID, line: Int = #line,
  location: SourceLocation = #_sourceLocation
) {
  let name = file.split(separator: "/").last!
  #expect(messages(module).first == "\(name):\(line + offset): error \(text)", sourceLocation: location)
}

/// A module whose body is given, with bytes, a vector and a digit in and a byte out.
final class Try: Module {
  @Input(8) var a: UInt
  @Input(0...9) var digit: UInt
  @Input(.vec(4, .uint(8))) var bytes: Vec<UInt>
  @Input(8) var s: SInt
  @Input var go: Bit
  @Output(8) var y: UInt
  let describe: (Try) -> Void
  init(_ describe: @escaping (Try) -> Void) { self.describe = describe }
  override func body() {
    unused(a, digit, bytes, s, go)
    describe(self)
  }
}

final class Inverter: Module {
  @Input(8) var x: UInt
  @Output(8) var y: UInt
  override func body() { y = ~x }
}

@Suite struct ExpressionErrorTests {
  @Test func lossyConnection() {
    expectError(
      Try { $0.y = $0.a + $0.a }, offset: 1,
      "E201: 'y' holds 0...255 (8 bits) but the value can be 0...510 (9 bits); "
        + "write .wrapped(to: 8) or .saturated(to: 8), or declare 'y' 9 bits wide")
  }

  @Test func constantOutOfRange() {
    expectError(
      Try { $0.y = 256 }, offset: 1,
      "E102: 'y' holds 0...255 but the constant is 256; write a constant within 0...255, or declare 'y' wider")
  }

  @Test func wrappingConstantOutOfRange() {
    expectError(
      Try { $0.y = $0.a &+ 256 }, offset: 1,
      "E102: the constant 256 does not fit in the 8 bits that wrap; "
        + "write a constant of at most 8 bits, or extend the other operand first")
  }

  @Test func bitsBeyondTheValue() {
    expectError(
      Try { $0.y = $0.a[5...12] }, offset: 1,
      "E103: bits 12 to 5 are not within the 8 bits of the value; stay within 0...7, or extend the value first")
  }

  @Test func elementBeyondTheVector() {
    expectError(
      Try { $0.y = $0.bytes[4] }, offset: 1, "E103: element 4 of a vector of 4; stay within 0...3")
  }

  @Test func indexThatCanBeBeyondTheVector() {
    expectError(
      Try { $0.y = $0.bytes[$0.digit] }, offset: 1,
      "E103: the index can be 0...9 but the vector has 4 elements; "
        + "give the index a range of 0...3, or test it first and write .restricted(to:)")
  }

  @Test func bitIndexThatCanBeBeyondTheValue() {
    expectError(
      Try { $0.y = $0.a[$0.digit].unsigned }, offset: 1,
      "E103: the index can be 0...9 but there are 8 bits; "
        + "give the index a range of 0...7, or test it first and write .restricted(to:)")
  }

  @Test func extensionThatLosesBits() {
    expectError(
      Try { $0.y = $0.a.extended(to: 4) }, offset: 1,
      "E104: 4 bits do not hold every value of 0...255; write .wrapped(to: 4) to drop bits, or .saturated(to: 4)")
  }

  @Test func inputOnTheLeft() {
    expectError(
      Try { $0.$a <== 3 }, offset: 1,
      "E202: 'a' is an input of this module; "
        + "assign to an output, wire or register; the module around this one drives its inputs")
  }

  @Test func expressionOnTheLeft() {
    expectError(
      Try { $0.a &+ 1 <== 3 }, offset: 1,
      "E202: the left side of a connection is an expression; "
        + "assign to a port, wire or register, or to an element of one")
  }

  @Test func instanceOutputOnTheLeft() {
    expectError(
      Try {
        let child = $0.instance(Inverter(), "child")
        child.$x <== $0.a
        child.$y <== 3
      }, offset: 4,
      "E202: 'child_y' is an output of an instance; assign to an input of the instance, or to a wire or register")
  }

  @Test func oneInstanceTwice() {
    expectError(
      Try {
        let child = $0.instance(Inverter(), "child")
        child.$x <== $0.a
        $0.instance(child, "again")
        $0.y = child.y
      }, offset: 4, "E401: 'again' is placed a second time; make a new Inverter for each instance")
  }

  @Test func signalOfAnotherModule() {
    final class Outer: Module {
      @Input(8) var a: UInt
      @Output(8) var y: UInt
      override func body() {
        let outside = a
        instance(Try { $0.y = outside }, "inner")
        y = a
      }
    }
    expectError(
      Outer(), offset: -4, "E101: a signal of module 'Outer' is used in module 'Try'; connect it through a port")
  }

  @Test func resetValueOutOfRange() {
    final class Bad: Module {
      @Reg(0...9, reset: 10) var digit: UInt
      @Output(4) var y: UInt
      override func body() { y = digit }
    }
    expectError(
      Bad(), offset: -4, "E102: 'digit' holds 0...9 but its reset value is 10; write a reset value within 0...9")
  }

  @Test func maskThatDoesNotFit() {
    expectError(
      Try {
        let store = $0.memory(16, of: .uint(8), name: "store")
        store.write($0.a[0...3], $0.a, mask: $0.a[0...2], granularity: 4)
        $0.y = store[$0.a[4...7]]
      }, offset: 3,
      "E407: the mask has 3 bits for groups of 4 of a word of 8; "
        + "give it 2 bits, with a granularity that divides the word")
  }

  @Test func elementValuesInOneSignal() {
    expectError(
      Try {
        let part = $0.array(Inverter(), [4], name: "part")
        part.$x <== part.spread($0.bytes, along: 0)
        $0.y = part.y
      }, offset: 4,
      "E105: 'y' is one value but the source has one for each of 4 elements; "
        + "write .sum(along:) or .gathered() to bring them together")
  }

  @Test func vectorOfTheWrongLengthSpread() {
    expectError(
      Try {
        let part = $0.array(Inverter(), [3], name: "part")
        part.$x <== part.spread($0.bytes, along: 0)
        $0.y = part.y.gathered()[0]
      }, offset: 3, "E105: a vector of 4 is spread over 3 elements; give the vector 3 elements")
  }

  @Test func allErrorsOfADesignAreReportedTogether() {
    let found = messages(
      Try {
        $0.y = $0.a + 1
        $0.instance(Inverter(), "idle")
      })
    #expect(found.count == 2 && found[0].contains("E201") && found[1].contains("E203"), "\(found)")
  }
}
