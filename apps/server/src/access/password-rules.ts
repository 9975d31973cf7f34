export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** What a password must hold besides the words that everybody tries first. */
const LEAST_OF_ONES_OWN = 6;

const WORDS_TRIED_FIRST = (
  "password passwort passcode secret login welcome letmein admin administrator root user guest default change changeme " +
  "test demo master access system computer internet google facebook qwerty qwertz azerty asdf zxcv qazwsx iloveyou love " +
  "lovely sunshine princess dragon monkey shadow football baseball superman batman starwars pokemon chocolate cookie " +
  "flower summer winter autumn spring january february march april may june july august september october november " +
  "december monday tuesday wednesday thursday friday saturday sunday england london liverpool arsenal chelsea " +
  "manchester united city tottenham everton rangers celtic charlie daniel thomas george william harry jack oliver " +
  "jessica michelle nicole ashley amanda michael jordan hello hallo freedom whatever trust nothing today family baby " +
  "angel happy lucky money blue green black silver orange purple the and for you me my is it to in this one two three"
).split(" ");

const WORDS_OF_THIS_SITE = (
  "safer safe wards ward community safety partnership tonbridge malling tonbridgeandmalling kent police council borough " +
  "salus davss youth officer councillor crime hotspot larkfield snodland aylesford borough kings hill west east " +
  "dashboard office staff team"
).split(" ");

const ROWS_OF_KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789"];

const WORDS = new Set([...WORDS_TRIED_FIRST, ...WORDS_OF_THIS_SITE, ...WORDS_TRIED_FIRST.map(reversed)]);
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

/** Why a password is not taken, in a sentence; null where it is. Length counts, and no kind of character is asked for. */
export function objectionTo(password: string, signInName: string): string | null {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD)
    return `Use at least ${SHORTEST_PASSWORD} characters. Three or four words are easy to keep.`;
  if (length > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`;
  const own = withoutName(plain(password), plain(signInName.split("@")[0] ?? ""));
  if (ownPart(own) >= LEAST_OF_ONES_OWN) return null;
  return "This password is one of those that are tried first. Use words of your own that have nothing to do with this site.";
}

/** Letters and digits in lower case, with the usual disguises taken off: P@ssw0rd is password. */
function plain(text: string): string {
  const disguises: Record<string, string> = { "@": "a", $: "s", "!": "i", "|": "l", "€": "e" };
  return Array.from(text.normalize("NFKC").toLowerCase())
    .map((character) => disguises[character] ?? character)
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .join("");
}

function withoutName(text: string, name: string): string {
  return name.length < 3 ? text : text.replaceAll(name, "");
}

/**
 * How many different characters are left where known words, runs of keys and digits, and repetitions are taken out in
 * the way that leaves the fewest.
 */
function ownPart(text: string): number {
  const letters = text.replace(/(?<=\p{L})[013457](?=\p{L})/gu, undisguisedDigit);
  return Math.min(...[text, letters].map((candidate) => new Set(leftOver(candidate)).size));
}

function undisguisedDigit(digit: string): string {
  return { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" }[digit] ?? digit;
}

/** The shortest text that is left when known pieces are taken out from left to right. */
function leftOver(text: string): string {
  const best: string[] = [""];
  for (let end = 1; end <= text.length; end++) {
    let shortest = (best[end - 1] ?? "") + text[end - 1];
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start] ?? "";
      if (before.length < shortest.length && isKnown(text.slice(start, end))) shortest = before;
    }
    best.push(shortest);
  }
  return best[text.length] ?? "";
}

function isKnown(piece: string): boolean {
  if (WORDS.has(piece) || /^\d+$/.test(piece)) return true;
  return piece.length >= 3 && ROWS_OF_KEYS.some((row) => row.includes(piece) || reversed(row).includes(piece));
}

function reversed(text: string): string {
  return Array.from(text).reverse().join("");
}
