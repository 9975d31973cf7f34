/** The words of a text as they are compared: lower case, without accents and punctuation, "and" for "&". */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/**
 * How well a typed word means a known one, from 0 (not at all) to 1 (the same): its beginning counts nearly as much, as the
 * typing may not be over, and so does a word with a letter wrong, missing, doubled or exchanged.
 */
export function likeness(typed: string, known: string): number {
  if (typed === known) return 1;
  if (known.startsWith(typed)) return 0.8 + (0.15 * typed.length) / known.length;
  const allowed = slipsAllowed(typed.length);
  if (allowed === 0) return 0;
  const whole = slips(typed, known, allowed);
  // The typing may have stopped in the middle of a word that already holds a slip.
  const begun = Math.min(
    ...[-1, 0, 1].map((more) => slips(typed, known.slice(0, Math.max(1, typed.length + more)), allowed)),
  );
  if (whole <= allowed) return 0.75 - 0.15 * (whole - 1);
  return begun <= allowed ? 0.6 - 0.15 * (begun - 1) : 0;
}

/** A short word with a slip in it is another word. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Letters to change, add, leave out or exchange with their neighbour; above `most` it need not be exact. */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(before[column]! + 1, current[column - 1]! + 1, before[column - 1]! + (isSame ? 0 : 1));
      const isExchanged =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isExchanged) cost = Math.min(cost, twoBefore[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    twoBefore = before;
    before = current;
  }
  return before[other.length]!;
}
