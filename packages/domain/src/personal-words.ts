/** What in a text looks as if it told about a person: the words themselves, and what they look like. */
export interface PersonalWords {
  readonly words: string;
  readonly looksLike: string;
}

const PATTERNS: readonly { readonly pattern: RegExp; readonly looksLike: string }[] = [
  { pattern: /[\w.+-]+@[\w-]+(\.[\w-]+)+/u, looksLike: "an e-mail address" },
  { pattern: /(?<![\w@])@[a-z][\w.]{2,}/iu, looksLike: "a name on social media" },
  { pattern: /\bhttps?:\/\/\S+/iu, looksLike: "an address of the web" },
  { pattern: /(?:\+|\b)(?:\d[\s().-]*){9,}\d\b/u, looksLike: "a telephone number" },
  { pattern: /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/iu, looksLike: "a National Insurance number" },
  { pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu, looksLike: "a postcode" },
  { pattern: /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b/u, looksLike: "a date of birth" },
  { pattern: /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/u, looksLike: "a date of birth" },
  { pattern: /\b(?:born|d\.?o\.?b\.?)\b/iu, looksLike: "a date of birth" },
  {
    pattern: /\b\d{1,4}[a-z]?\s+(?:\p{Lu}\p{Ll}+\s+)+(?:Road|Street|Lane|Avenue|Close|Drive|Way)\b/u,
    looksLike: "an address",
  },
  { pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr)\.?\s+\p{Lu}\p{Ll}+/u, looksLike: "a name" },
  { pattern: /\b(?:called|named|name is|nickname|surname)\s+\S+/iu, looksLike: "a name" },
  { pattern: /\b(?:son|daughter|brother|sister|mum|dad|mother|father) of\s+\S+/iu, looksLike: "a name" },
];

const KNOWN_WORDS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december easter christmas halloween ramadan eid diwali i kent england english police council borough " +
    "parish community youth school academy college church street road park recreation ground field hall centre station " +
    "high castle river library skate leisure pool bus train estate green common lidl tesco aldi mcdonalds instagram " +
    "snapchat tiktok whatsapp"
  ).split(" "),
);

/**
 * Finds what looks like a name, an address, a number or a date of birth; null where nothing does. It would rather refuse too
 * much than too little: a capital letter within a sentence is a name unless the word is a day, a place or in `alsoKnown`.
 */
export function personalWords(text: string, alsoKnown: readonly string[] = []): PersonalWords | null {
  for (const { pattern, looksLike } of PATTERNS) {
    const [words] = pattern.exec(text) ?? [];
    if (words !== undefined) return { words: words.trim(), looksLike };
  }
  const known = new Set(alsoKnown.flatMap((name) => wordsOf(name.toLowerCase())));
  const words = nameIn(text, (word) => KNOWN_WORDS.has(word) || known.has(word));
  return words === null ? null : { words, looksLike: "a name" };
}

function nameIn(text: string, isKnown: (word: string) => boolean): string | null {
  for (const sentence of text.split(/[.!?;:\n]+/u)) {
    const words = wordsOf(sentence);
    const isName = (index: number) => {
      const word = words[index] ?? "";
      return /^\p{Lu}\p{Ll}/u.test(word) && !isKnown(word.toLowerCase().replace(/['’]s$/u, ""));
    };
    // A sentence begins with a capital; it is a name there when another follows it.
    const start = isName(0) && isName(1) ? 0 : 1;
    const found = words.findIndex((_, index) => index >= start && isName(index));
    if (found !== -1) return isName(found + 1) ? `${words[found]} ${words[found + 1]}` : (words[found] ?? null);
  }
  return null;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
}
