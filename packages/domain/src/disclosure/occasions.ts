import type { Month } from "../months.js";
import type { Asked } from "./block.js";

/** A place in a month. */
export interface PlaceMonth {
  readonly place: string;
  readonly month: Month;
}

/**
 * Where and when something could be counted, as everybody may know: youth work is advertised. Where nothing was held,
 * everybody knows that nobody was met, and has an equation more.
 */
export class Occasions {
  private readonly known: ReadonlySet<string> | null;

  /** Anything may be counted anywhere at any time where no list is given. */
  constructor(possible: readonly PlaceMonth[] | undefined) {
    this.known = possible ? new Set(possible.map(keyOf)) : null;
  }

  has(place: string, month: Month): boolean {
    return this.known === null || this.known.has(keyOf({ place, month }));
  }

  /**
   * Places along their line, joined until each group could count something in every one of the months. Between such groups
   * no cell is known to be empty, and so nothing follows from their totals and the months' that would not follow anyway.
   * What is left at the end joins the last group; where nothing could be counted a place stands alone.
   */
  joinedAcross(places: readonly string[], months: readonly Month[]): readonly (readonly number[])[] {
    const groups: number[][] = [];
    const empty: number[][] = [];
    let open: number[] = [];
    let awaited = new Set(months);
    for (const [index, place] of places.entries()) {
      const own = months.filter((month) => this.has(place, month));
      if (own.length === 0) {
        empty.push([index]);
        continue;
      }
      open.push(index);
      for (const month of own) awaited.delete(month);
      if (awaited.size > 0) continue;
      groups.push(open);
      open = [];
      awaited = new Set(months);
    }
    const last = groups.pop();
    if (last || open.length > 0) groups.push([...(last ?? []), ...open]);
    return [...groups, ...empty].toSorted(([a = 0], [b = 0]) => a - b);
  }

  /**
   * The ways to ask the same of a block: as it is asked; leaving out where nothing could be counted; over all its months, where the places asked for could count nothing in the others;
   * over all its places, where no other could count anything in the months asked for. None where nothing asked for could be
   * counted at all. `places` and `months` are those of the block that are not told to count nothing.
   */
  waysToAsk(asked: Asked, places: readonly string[], months: readonly Month[]): readonly Asked[] {
    if (this.known === null) return [asked];
    const [askedPlaces, otherPlaces] = partedBy(asked.places, places);
    const [askedMonths, otherMonths] = partedBy(asked.months, months);
    const inPlaces = askedPlaces.filter((place) => this.hasAny([place], askedMonths));
    const inMonths = askedMonths.filter((month) => this.hasAny(askedPlaces, [month]));
    if (inPlaces.length === 0) return [];
    const over = (ofPlaces: readonly string[], ofMonths: readonly Month[]): Asked => ({
      kinds: asked.kinds,
      places: new Set(ofPlaces),
      months: new Set(ofMonths),
    });
    return [
      asked,
      over(inPlaces, inMonths),
      ...(this.hasAny(inPlaces, otherMonths) ? [] : [over(inPlaces, months)]),
      ...(this.hasAny(otherPlaces, inMonths) ? [] : [over(places, inMonths)]),
    ];
  }

  private hasAny(places: readonly string[], months: readonly Month[]): boolean {
    return places.some((place) => months.some((month) => this.has(place, month)));
  }
}

/** Those of a line that are asked for, and the others. */
function partedBy(asked: ReadonlySet<string>, line: readonly string[]): [string[], string[]] {
  return [line.filter((member) => asked.has(member)), line.filter((member) => !asked.has(member))];
}

function keyOf({ place, month }: PlaceMonth): string {
  return `${place} ${month}`;
}
