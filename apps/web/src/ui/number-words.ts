const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const TWO_PLACES = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Digits after the point that a reader can use, by unit: people and records are whole, ratios need two. */
function formatOf(unit: string): Intl.NumberFormat {
  if (unit === "ratio" || unit.startsWith("pounds per ")) return TWO_PLACES;
  if (unit.includes(" per ") || unit === "per cent" || unit === "hectares") return ONE_PLACE;
  return WHOLE;
}

/** `1,842`, or `18.4` for a rate. */
export function numberWords(value: number, unit: string): string {
  return formatOf(unit).format(value).replace("-", "−");
}

/** `1 incident`, `1,842 incidents`, `18.4 incidents per 1,000 residents`; a ratio stands alone. */
export function quantityWords(value: number, unit: string): string {
  const number = numberWords(value, unit);
  if (unit === "ratio") return number;
  if (unit === "per cent") return `${number}\u00A0%`;
  return `${number} ${value === 1 && !unit.includes(" per ") ? unit.replace(/s$/, "") : unit}`;
}

/** Keeps a number and its per cent sign on one line. */
export function unbroken(words: string): string {
  return words.replaceAll(" %", "\u00A0%");
}

/** `17.2 to 19.4`. */
export function intervalWords(lower: number, upper: number, unit: string): string {
  return `${numberWords(lower, unit)} to ${numberWords(upper, unit)}`;
}

/** `1,234`. */
export function wholeWords(count: number): string {
  return WHOLE.format(count);
}

/** `1 month`, `1,234 months`; a word with another plural brings it along. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${wholeWords(count)} ${count === 1 ? one : many}`;
}
