/** The kernel's own high-water mark; `maxRSS` would count the program that started this one too. */
const SCRIPT =
  "import{readFileSync as r}from'node:fs';" +
  "process.on('exit',()=>process.stderr.write('peak:'+/VmHWM:\\s*(\\d+)/.exec(r('/proc/self/status','utf8'))[1]+';'))";

/** Has a program of Node say at its end how much memory it had at most, in kilobytes. */
export const SAY_PEAK = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SCRIPT)}` };

/** The most that a program said so, in megabytes. */
export function peakMegabytes(stderr: string): number {
  return Math.max(...[...stderr.matchAll(/peak:(\d+);/g)].map(([, kilobytes]) => Number(kilobytes) / 1024));
}
