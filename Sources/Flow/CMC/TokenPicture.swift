import Workloads

/// The frames of traces with what was decided about each token: computed ones filled, copied ones with their motion
/// vectors, from the token to its reference's place. An SVG file that is legible in light and dark.
///
/// - Throws: `WorkloadError` when a trace's tokens cannot be read.
public func tokenPicture(_ results: [CMCTraceResult], traces: [CMCTrace]) throws -> String {
  var picture = SVG()
  let maps = try results.map { result in
    try TokenMap(result, pictures: pictures(result, traces))
  }
  let width = max(TokenMap.legendWidth, maps.reduce(0) { max($0, $1.width) }) + 2 * TokenMap.margin
  let height = maps.reduce(TokenMap.margin + TokenMap.legendHeight) { $0 + $1.height }
  picture.rectangle(0, 0, width, height, "sheet")
  TokenMap.drawLegend(in: &picture, TokenMap.margin, TokenMap.margin)
  var y = TokenMap.margin + TokenMap.legendHeight
  for map in maps {
    map.draw(in: &picture, TokenMap.margin, y)
    y += map.height
  }
  return picture.picture(
    width: width, height: height, title: "Informative tokens and motion vectors", style: chartStyle) + "\n"
}

/// The picture of one result for a page that has the style sheet and the legend.
func tokenMap(_ result: CMCTraceResult, traces: [CMCTrace]) throws -> String {
  let map = try TokenMap(result, pictures: pictures(result, traces))
  var picture = SVG()
  map.draw(in: &picture, 2, 0)
  return picture.picture(width: map.width + 4, height: map.height, title: "Tokens of \(result.id)")
}

/// The legend alone, for a page.
func tokenMapLegend() -> String {
  var picture = SVG()
  TokenMap.drawLegend(in: &picture, 2, 4)
  return picture.picture(width: TokenMap.legendWidth, height: TokenMap.legendHeight, title: "Legend of the token maps")
}

private func pictures(_ result: CMCTraceResult, _ traces: [CMCTrace]) throws -> [String]? {
  guard result.cut == nil, let trace = traces.first(where: { $0.id == result.id }) else { return nil }
  return try framePictures(trace)
}
