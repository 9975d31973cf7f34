/** Milliseconds of each of `times` runs, after one that is not counted, and what the last run gave. */
export async function timed<T>(times: number, work: () => T | Promise<T>): Promise<{ median: number; result: T }> {
  let result = await work();
  const runs: number[] = [];
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    result = await work();
    runs.push(performance.now() - started);
  }
  runs.sort((left, right) => left - right);
  return { median: runs[Math.floor(runs.length / 2)] ?? NaN, result };
}

/** One line of the report. */
export function say(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(64)} ${value.padStart(22)}\n`);
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)} ×`;
}
