import type { Findable, FindKind } from "./findable.js";
import { likeness, wordsOf } from "./spelling.js";

/** Among equally good matches, what people look for most stands first. */
const WEIGHTS: Readonly<Record<FindKind, number>> = {
  WARD: 0.12,
  TOWN: 0.14,
  PARISH: 0.1,
  OUTLINE: 0.1,
  VILLAGE: 0.1,
  POSTCODE: 0.1,
  OPERATION: 0.08,
  ORGANISATION: 0.06,
  PROVIDER: 0.07,
  ACTION: 0.05,
  FIGURE: 0.04,
  HOTSPOT: 0.06,
  PAGE: 0.05,
  FORMER_WARD: 0.02,
  STREET: 0,
};

interface Name {
  readonly of: number;
  readonly words: readonly string[];
}

/** What can be found, by the words of its names. Made once for what does not change from question to question. */
export class FindIndex {
  private readonly names: readonly Name[];
  /** Every different word, with the names it is in. */
  private readonly namesByWord = new Map<string, number[]>();

  constructor(private readonly things: readonly Findable[]) {
    this.names = things.flatMap((thing, of) =>
      [thing.title, ...(thing.otherNames ?? [])].map((name) => ({ of, words: wordsOf(name) })),
    );
    this.names.forEach(({ words }, index) => {
      for (const word of new Set(words)) {
        const known = this.namesByWord.get(word);
        if (known) known.push(index);
        else this.namesByWord.set(word, [index]);
      }
    });
  }

  /** The things that every typed word means something of, the likeliest first, each with how likely it is. */
  find(text: string): { thing: Findable; score: number }[] {
    const typed = wordsOf(text);
    if (typed.length === 0) return [];
    const sums = this.sumsOf(typed);
    const best = new Map<number, number>();
    for (const [index, sum] of sums) {
      const { of, words } = this.names[index]!;
      const isWhole = words.length === typed.length && sum > typed.length - 0.3;
      const score = sum / typed.length + WEIGHTS[this.things[of]!.kind] - 0.01 * words.length + (isWhole ? 0.15 : 0);
      if (score > (best.get(of) ?? 0)) best.set(of, score);
    }
    return [...best]
      .map(([of, score]) => ({ thing: this.things[of]!, score }))
      .sort((left, right) => right.score - left.score || (left.thing.title < right.thing.title ? -1 : 1));
  }

  /** For each name in which every typed word is found, the sum of the likenesses. */
  private sumsOf(typed: readonly string[]): Map<number, number> {
    let sums: Map<number, number> | null = null;
    for (const word of typed) {
      const found = this.namesLike(word);
      const next = new Map<number, number>();
      for (const [index, like] of found) {
        const before = sums ? sums.get(index) : 0;
        if (before !== undefined) next.set(index, before + like);
      }
      sums = next;
      if (sums.size === 0) break;
    }
    return sums ?? new Map<number, number>();
  }

  private namesLike(typed: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const [word, names] of this.namesByWord) {
      const like = likeness(typed, word);
      if (like === 0) continue;
      for (const index of names) if (like > (found.get(index) ?? 0)) found.set(index, like);
    }
    return found;
  }
}
