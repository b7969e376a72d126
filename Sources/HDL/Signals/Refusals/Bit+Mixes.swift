// A Bit beside an SInt, and arithmetic of two bits. Generic on both sides: a literal beside a Bit is a UInt.

public func + <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func + <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func - <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func - <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func * <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func * <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func &+ <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func &+ <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func &- <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func &- <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func &* <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func &* <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func & <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func & <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func | <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func | <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }
public func ^ <S: SIntOperand, B: BitOperand>(left: S, right: B) -> SInt where B.BesideSInt: Refused { refused() }
public func ^ <B: BitOperand, S: SIntOperand>(left: B, right: S) -> SInt where B.BesideSInt: Refused { refused() }

public func == <S: SIntOperand, B: BitOperand>(left: S, right: B) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func == <B: BitOperand, S: SIntOperand>(left: B, right: S) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func != <S: SIntOperand, B: BitOperand>(left: S, right: B) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func != <B: BitOperand, S: SIntOperand>(left: B, right: S) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func < <S: SIntOperand, B: BitOperand>(left: S, right: B) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func < <B: BitOperand, S: SIntOperand>(left: B, right: S) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func <= <S: SIntOperand, B: BitOperand>(left: S, right: B) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func <= <B: BitOperand, S: SIntOperand>(left: B, right: S) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func > <S: SIntOperand, B: BitOperand>(left: S, right: B) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func > <B: BitOperand, S: SIntOperand>(left: B, right: S) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func >= <S: SIntOperand, B: BitOperand>(left: S, right: B) -> Bit where B.ComparedWithSInt: Refused { refused() }
public func >= <B: BitOperand, S: SIntOperand>(left: B, right: S) -> Bit where B.ComparedWithSInt: Refused { refused() }

public func + <L: BitOperand, R: BitOperand>(left: L, right: R) -> UInt where L.BesideBit: Refused { refused() }
public func - <L: BitOperand, R: BitOperand>(left: L, right: R) -> SInt where L.BesideBit: Refused { refused() }
public func * <L: BitOperand, R: BitOperand>(left: L, right: R) -> UInt where L.BesideBit: Refused { refused() }
public func &+ <L: BitOperand, R: BitOperand>(left: L, right: R) -> UInt where L.BesideBit: Refused { refused() }
public func &- <L: BitOperand, R: BitOperand>(left: L, right: R) -> UInt where L.BesideBit: Refused { refused() }
public func &* <L: BitOperand, R: BitOperand>(left: L, right: R) -> UInt where L.BesideBit: Refused { refused() }
