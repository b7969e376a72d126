import CMC
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

@Suite struct SegmentSequencerTests {
  /// All cuts of few rows, and random ones of many.
  @Test(arguments: [Engine.interpreter, .verilator])
  func segmentsAreThoseOfTheModel(engine: Engine) throws {
    let seed: UInt64 = 0x5E6
    print("SegmentSequencer random cuts on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let sim = try Simulation(SegmentSequencer(maximumRows: 197), engine: engine)
    sim.reset()
    var cuts = (1...9).flatMap { rows in (1...4).flatMap { n in (1...3).map { (rows, n, $0) } } }
    for _ in 0..<40 {
      cuts.append(
        (
          Int.random(in: 1...197, using: &random), Int.random(in: 1...12, using: &random),
          Int.random(in: 1...30, using: &random)
        ))
    }
    for (rows, n, g) in cuts {
      sim.request.payload.rows = rows
      sim.request.payload.framesPerSegment = n
      sim.request.payload.rowsPerFrame = g
      sim.request.valid = true
      sim.segments.ready = false
      sim.settle()
      #expect(sim.request.ready)
      sim.step()
      sim.request.valid = false
      for segment in intraSegments(rows, framesPerSegment: n, vectorsPerFrame: g) {
        sim.segments.ready = Bool.random(using: &random)
        sim.settle()
        var cycles = 1
        while !(sim.segments.valid && sim.segments.ready) && cycles < 1000 {
          sim.step()
          cycles += 1
          sim.segments.ready = Bool.random(using: &random)
          sim.settle()
        }
        let found = sim.segments.payload
        let cut = "\(rows) rows, \(n) frames of \(g)"
        let frames = (segment.rows.count + g - 1) / g
        #expect(found.firstRow == segment.rows.lowerBound, "\(cut)")
        #expect(found.frames == frames, "\(cut)")
        #expect(found.referenceFrame == lowerMiddle(frames), "\(cut)")
        #expect(found.referenceRow == segment.reference.lowerBound, "\(cut)")
        #expect(found.referenceRows == segment.reference.count, "\(cut)")
        #expect(found.lastRows == segment.rows.count - (frames - 1) * g, "\(cut)")
        #expect(found.last == (segment.rows.upperBound == rows), "\(cut)")
        #expect(cycles >= frames + 1, "\(cut)")
        sim.step()
      }
      sim.segments.ready = false
    }
    #expect(sim.failures.isEmpty)
  }
}
