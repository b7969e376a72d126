import Foundation
import Workloads

/// The pixels that a frame's tokens are, where tokens are pixel blocks; as a data address for a picture.
///
/// A token of side x side unsigned elements is grey, one of side x side x 3 coloured; other tokens are features of a
/// model and show nothing.
func framePictures(_ trace: CMCTrace) throws -> [String]? {
  let (frames, areSigned) = try trace.tokenFrames()
  guard !areSigned, let form = pixelForm(trace.dimension) else { return nil }
  let largest = frames.reduce(1) { $1.reduce($0) { max($0, $1.max() ?? 0) } }
  let (rows, columns) = (trace.grid[0], trace.grid[1])
  let (width, height) = (columns * form.side, rows * form.side)
  return frames.map { tokens in
    var pixels = [UInt8](repeating: 0, count: width * height * form.channels)
    for (token, values) in tokens.enumerated() {
      let (row, column) = token.quotientAndRemainder(dividingBy: columns)
      for (element, value) in values.enumerated() {
        let (pixel, channel) = element.quotientAndRemainder(dividingBy: form.channels)
        let (y, x) = pixel.quotientAndRemainder(dividingBy: form.side)
        let place = ((row * form.side + y) * width + column * form.side + x) * form.channels + channel
        // Few levels are spread over the whole range.
        pixels[place] = UInt8(largest < 32 ? value * 255 / largest : value)
      }
    }
    let file = png(width: width, height: height, channels: form.channels, pixels: pixels)
    return "data:image/png;base64,\(file.base64EncodedString())"
  }
}

private func pixelForm(_ dimension: Int) -> (side: Int, channels: Int)? {
  for channels in [1, 3] where dimension % channels == 0 {
    let side = Int(Double(dimension / channels).squareRoot())
    if side * side * channels == dimension { return (side, channels) }
  }
  return nil
}
