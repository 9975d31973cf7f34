import {
  DISCLOSURE_POLICY,
  type DisclosurePolicy,
  type PartnerCounts,
  type PartnerFilter,
  protect,
} from "@safer-wards/domain";
import { seededRandom } from "@safer-wards/stats";
import { Attacker, type Told } from "./attacker.js";
import { between, randomFilter } from "./random-partner-tables.js";

const PLACES = ["judd", "trench", "vauxhall"];
const MONTHS = ["2024-04", "2024-05", "2024-06"];
export const KINDS = ["NOISE", "LITTER", "DOMESTIC_ABUSE"];
const WEEK_PARTS = ["DAY", "EVENING", "NIGHT"];

/** A record has a kind and a part of the week; one table tells the first and another the second. */
interface Cell {
  readonly place: string;
  readonly month: string;
  readonly kind: string;
  readonly part: string;
  readonly count: number;
}

function randomCells(random: () => number): Cell[] {
  return PLACES.flatMap((place) =>
    MONTHS.flatMap((month) =>
      KINDS.flatMap((kind) =>
        WEEK_PARTS.map((part) => {
          const most = kind === "DOMESTIC_ABUSE" ? 1 : 4;
          return { place, month, kind, part, count: between(random, 0, most) };
        }),
      ),
    ),
  );
}

/** The withheld sums of either table that somebody recovers who asks both. */
export function recoveredFromTwoTables(seed: number, policyOf: (policy: DisclosurePolicy) => DisclosurePolicy) {
  const random = seededRandom(seed);
  const cells = randomCells(random);
  const policy = policyOf(DISCLOSURE_POLICY);
  const told: Told[] = [];
  const withheld: { readonly filter: PartnerFilter; readonly cells: readonly number[] }[] = [];
  for (const [division, classes] of [
    ["kind", KINDS],
    ["part", WEEK_PARTS],
  ] as const) {
    const counts: PartnerCounts = {
      places: PLACES,
      months: MONTHS,
      kinds: classes,
      cells: cells.map((cell) => ({ ...cell, kind: cell[division] })),
    };
    const table = protect(counts, policy);
    const narrow: PartnerFilter[] = [
      {},
      ...PLACES.map((place) => ({ places: [place] })),
      ...MONTHS.map((month) => ({ months: [month] })),
      ...classes.flatMap((kind) => [{ kinds: [kind] }, ...PLACES.map((place) => ({ kinds: [kind], places: [place] }))]),
      ...Array.from({ length: 30 }, () => randomFilter(random, counts)),
    ];
    for (const filter of narrow) {
      const asked = cells.flatMap((cell, index) =>
        (filter.places?.includes(cell.place) ?? true) &&
        (filter.months?.includes(cell.month) ?? true) &&
        (filter.kinds?.includes(cell[division]) ?? true)
          ? [index]
          : [],
      );
      const answer = table.sum(filter);
      if ("value" in answer) told.push({ cells: asked, sum: answer.value });
      else withheld.push({ filter, cells: asked });
    }
  }
  const attacker = new Attacker(told);
  return withheld.filter((asked) => attacker.knowsSum(asked.cells)).map(({ filter }) => filter);
}
