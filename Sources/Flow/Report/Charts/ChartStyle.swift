/// The style sheet of all pictures: colours that are told apart by people who see red and green alike, in light and dark.
let chartStyle = """
  svg { font-family: system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; font-size: 12px; }
  .sheet { fill: #ffffff; }
  .label, .title { fill: #1f2328; } .title { font-weight: 600; font-size: 13px; } .faint { fill: #59636e; }
  .value { font-size: 10.5px; paint-order: stroke; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; }
  .grid { stroke: #d1d9e0; stroke-width: 1; } .axis { stroke: #59636e; stroke-width: 1; }
  .mark { stroke: #1f2328; stroke-width: 1.5; stroke-dasharray: 4 3; }
  .f0 { fill: #2166ac; } .f1 { fill: #e08214; } .f2 { fill: #1b9e77; } .f3 { fill: #b2579f; } .f4 { fill: #8c8c8c; } .f5 { fill: #a6761d; }
  .l { fill: none; stroke-width: 2; } .l0 { stroke: #2166ac; } .l1 { stroke: #e08214; } .l2 { stroke: #1b9e77; }
  .l3 { stroke: #b2579f; } .l4 { stroke: #8c8c8c; } .l5 { stroke: #a6761d; }
  .frame { fill: none; stroke: #8c959f; } .iframe { fill: none; stroke: #2166ac; stroke-width: 3; }
  .plain { fill: #eaeef2; } .copied { fill: #2166ac; fill-opacity: 0.18; } .computed { fill: #d6249f; fill-opacity: 0.5; }
  .vector { stroke: #08519c; stroke-width: 1.4; } .from { fill: #08519c; }
  .onpicture .vector { stroke: #00e5ff; } .onpicture .from { fill: #00e5ff; } .onpicture .copied { fill-opacity: 0; }
  .onpicture .computed { fill-opacity: 0.42; }
  .halo { stroke: #000000; stroke-opacity: 0.55; stroke-width: 2.8; }
  @media (prefers-color-scheme: dark) {
    .sheet { fill: #0d1117; } .value { stroke: #0d1117; }
    .label, .title { fill: #e6edf3; } .faint { fill: #9198a1; }
    .grid { stroke: #30363d; } .axis { stroke: #9198a1; } .mark { stroke: #e6edf3; }
    .f0 { fill: #5aa9e6; } .f1 { fill: #f5a742; } .f2 { fill: #3ccf9f; } .f3 { fill: #d98cc7; } .f4 { fill: #9aa0a6; } .f5 { fill: #d1a545; }
    .l0 { stroke: #5aa9e6; } .l1 { stroke: #f5a742; } .l2 { stroke: #3ccf9f; } .l3 { stroke: #d98cc7; }
    .l4 { stroke: #9aa0a6; } .l5 { stroke: #d1a545; }
    .frame { stroke: #6e7681; } .iframe { stroke: #5aa9e6; } .plain { fill: #21262d; }
    .copied { fill: #5aa9e6; fill-opacity: 0.22; } .computed { fill: #f05fc2; }
    .vector { stroke: #8ecbff; } .from { fill: #8ecbff; }
  }
  """
