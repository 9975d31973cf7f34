/** The palette for lines, in the order in which colours are taken. */
export const CHART_COLOURS = {
  line: "#12436D",
  second: "#28A197",
  third: "#801650",
  signal: "#F46A25",
  guide: "#3D3D3D",
  period: "#E1ECF7",
  grid: "#E3E6E8",
} as const;
