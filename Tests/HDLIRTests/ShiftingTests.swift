import BigInt
import HDLIR
import Testing

@Test func negativeValuesShiftDownToTheFloor() {
  #expect(BigInt(-5).shiftedDown(1) == -3)
  #expect(BigInt(-1).shiftedDown(70) == -1)
  #expect(BigInt(5).shiftedDown(1) == 2)
  #expect((BigInt(-1) << 80).shiftedDown(79) == -2)
  #expect(BigInt(-6).bit(0) == false)
  #expect(BigInt(-6).bit(1) == true)
  #expect(BigInt(-6).bit(200) == true)
}

@Test func referenceOfShiftsRoundsDown() {
  let type = SignalType.signed(8)
  #expect(Operation.shiftRight.evaluate([-5], types: [type], immediate: 1, result: .signed(7)) == -3)
  #expect(Operation.slice.evaluate([-5], types: [type], immediate: 1, result: .unsigned(2)) == 1)
  #expect(Operation.shiftRightDynamic.evaluate([-5, 1], types: [type, .unsigned(3)], result: type) == -3)
  #expect(ValueRange(-(BigInt(1) << 70) - 1, 3).shiftedRight(1) == ValueRange(-(BigInt(1) << 69) - 1, 1))
}
