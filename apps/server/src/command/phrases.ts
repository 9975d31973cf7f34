/** `1 month`, `1,200 months`. */
export function counted(number: number, thing: string): string {
  return `${withCommas(number)} ${thing}${number === 1 ? "" : "s"}`;
}

export function withCommas(number: number): string {
  return number.toLocaleString("en-GB");
}
