import { addMonths, type Month, monthsOf, type Period } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker, type Told } from "../soak/attacker.js";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { type Figure, type Reach, YEAR, YouthAsking } from "./youth-asking.js";

const MONTHS = monthsOf(YEAR);
const spanFrom = (firstMonth: Month, length: number): Period => ({
  firstMonth,
  endMonth: addMonths(firstMonth, length),
});
const SINGLE = MONTHS.map((month) => spanFrom(month, 1));
/** The year, its quarters, its months, and two months of each quarter. */
const PERIODS = [
  YEAR,
  ...[0, 3, 6, 9].flatMap((index) => [
    spanFrom(MONTHS[index]!, 3),
    spanFrom(MONTHS[index]!, 2),
    spanFrom(MONTHS[index + 1]!, 2),
  ]),
  ...SINGLE,
];
/** Those with many sessions, and with a few a year. */
const PROVIDERS = ["salus", "kenward-trust", "sports-connect", "reform-restore-respect"];
const COUNTS = ["contacts", "attendances"] as const;
const SMALLEST_SHOWN = 5;

/**
 * When and where youth work is offered is advertised, so a councillor is told every session by ward, month and theme. Where
 * none was held nobody was met: with so many cells known to be empty, totals that are safe by themselves would be solved.
 */
describe.each(databasesUnderTest())("on $name, a councillor who knows of every session", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  it.each(PROVIDERS)("works out no count of %s that is withheld", async (provider) => {
    const answers: { readonly period: Period; readonly reach: Reach }[] = [];
    for (const period of PERIODS)
      answers.push({ period, reach: await youth.reach("councillor", { provider, period }) });
    const wards = answers[0]!.reach.wards.map(({ key }) => key);
    const cellOf = (ward: string, month: Month) => wards.indexOf(ward) * MONTHS.length + MONTHS.indexOf(month);
    const cellsOf = (places: readonly string[], months: readonly Month[]) =>
      places.flatMap((ward) => months.map((month) => cellOf(ward, month)));
    const sessionsIn = new Map(
      answers
        .filter(({ period }) => SINGLE.includes(period))
        .flatMap(({ period, reach }) =>
          reach.wards.map(({ key, sessions }) => [cellOf(key, period.firstMonth), sessions.value] as const),
        ),
    );
    expect([...sessionsIn.values()]).not.toContain(null);
    const empty = [...sessionsIn].filter(([, sessions]) => sessions === 0).map(([cell]) => ({ cells: [cell], sum: 0 }));
    for (const count of COUNTS) {
      const told: Told[] = [...empty];
      const withheld: (readonly number[])[] = [];
      const learn = (cells: readonly number[], { value }: Figure) => {
        if (value === null) withheld.push(cells);
        else told.push({ cells, sum: value });
      };
      for (const { period, reach } of answers) {
        learn(cellsOf(wards, monthsOf(period)), reach.total[count]);
        for (const row of reach.months) learn(cellsOf(wards, [row.month]), row[count]);
        for (const row of reach.wards) learn(cellsOf([row.key], monthsOf(period)), row[count]);
      }
      const attacker = new Attacker(told);
      expect(withheld.filter((cells) => attacker.knowsSum(cells))).toEqual([]);
      const narrow = withheld.filter(([cell = -1, ...more]) => {
        const { lower, upper } = attacker.rangeOf(cell);
        return more.length === 0 && upper - lower < SMALLEST_SHOWN;
      });
      expect(narrow).toEqual([]);
      expect(told.length).toBeGreaterThan(empty.length + MONTHS.length);
    }
  });

  it("is told sessions by ward, month and theme, and contacts about a theme only where all were about it", async () => {
    for (const provider of PROVIDERS) {
      for (const period of [YEAR, ...SINGLE]) {
        const [told, whole] = [
          await youth.reach("councillor", { provider, period, theme: "CANNABIS" }),
          await youth.reach("officer", { provider, period, theme: "CANNABIS" }),
        ];
        for (const [index, row] of told.wards.entries()) {
          expect(row.sessions.value).toBe(whole.wards[index]!.sessions.value);
          expect([null, whole.wards[index]!.contacts.value]).toContain(row.contacts.value);
        }
      }
    }
  });
});
