export interface FunnelData {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly expected: readonly number[];
  readonly ratios: readonly number[];
  readonly at: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
  readonly lower998: readonly number[];
  readonly upper998: readonly number[];
  readonly ownExpected: number | null;
  readonly ownRatio: number | null;
}

export interface FunnelSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface FunnelLayout {
  readonly x: (expected: number) => number;
  readonly y: (ratio: number) => number;
  readonly ticksX: readonly number[];
  readonly ticksY: readonly number[];
  /** An SVG path along the limits. */
  readonly line: (ratios: readonly number[]) => string;
}

/** Where everything of a funnel plot lies. Ratios begin at 0, so that distances from 1 can be judged. */
export function funnelLayout(funnel: FunnelData, size: FunnelSize): FunnelLayout {
  const [first = 0, last = 1] = [funnel.at[0], funnel.at.at(-1)];
  const most = Math.max(...funnel.ratios, funnel.ownRatio ?? 0, Math.min(3, Math.max(...funnel.upper998))) * 1.06;
  const x = (expected: number) =>
    size.left + ((expected - first) / (last - first || 1)) * (size.width - size.left - size.right);
  const y = (ratio: number) =>
    size.height - size.bottom - (Math.min(ratio, most) / most) * (size.height - size.top - size.bottom);
  return {
    x,
    y,
    ticksX: niceTicks(first, last, 4),
    ticksY: niceTicks(0, most, 4),
    line: (ratios) =>
      ratios
        .map(
          (ratio, index) => `${index === 0 ? "M" : "L"}${x(funnel.at[index] ?? 0).toFixed(1)} ${y(ratio).toFixed(1)}`,
        )
        .join(""),
  };
}

/** Round numbers within the range, about as many as wanted. */
export function niceTicks(from: number, to: number, wanted: number): number[] {
  const rough = (to - from) / wanted;
  if (!(rough > 0)) return [from];
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10);
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to + step * 1e-9; tick += step) {
    ticks.push(Number(tick.toPrecision(12)));
  }
  return ticks;
}
