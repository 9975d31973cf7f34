import { addMonths, monthsOf } from "@safer-wards/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker, type Told } from "../soak/attacker.js";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { type Figure, type RawSession, YEAR, YouthAsking } from "./youth-asking.js";

const MONTHS = monthsOf(YEAR);
const PIECES = [
  YEAR,
  ...[0, 3, 6, 9].map((month) => ({ firstMonth: MONTHS[month]!, endMonth: addMonths(MONTHS[month]!, 3) })),
];
/** Those with many sessions, and with a few a year; themes of many sessions, and of one or two. */
const PROVIDERS = ["salus", "reform-restore-respect"];
const THEMES = [null, "CANNABIS", "COUNTY_LINES", "SPORT"];

function quarterOf(month: string): number {
  return Math.floor(MONTHS.indexOf(month) / 3);
}

/**
 * A session of a ward that can be laid into its month says where everyone of that month was met, or where nobody was, and
 * then the tables of contacts can be taken apart.
 */
describe.each(databasesUnderTest())("on $name, a councillor who subtracts tables of sessions", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  it.each(PROVIDERS.flatMap((provider) => THEMES.map((theme) => ({ provider, theme }))))(
    "cannot lay those of $provider about $theme into their ward and month",
    async ({ provider, theme }) => {
      const wards = (await youth.reach("councillor", { provider })).wards.map(({ key }) => key);
      const cellsOf = (places: readonly string[], months: readonly string[]) =>
        places.flatMap((ward) => months.map((month) => wards.indexOf(ward) * MONTHS.length + MONTHS.indexOf(month)));
      const told: Told[] = [];
      const learn = (cells: readonly number[], { value }: Figure) => {
        if (value !== null) told.push({ cells, sum: value });
      };
      for (const period of PIECES) {
        const reach = await youth.reach("councillor", { provider, theme, period });
        learn(cellsOf(wards, monthsOf(period)), reach.total.sessions);
        for (const { month, sessions } of reach.months) learn(cellsOf(wards, [month]), sessions);
        for (const { key, sessions } of reach.wards) learn(cellsOf([key], monthsOf(period)), sessions);
      }
      const attacker = new Attacker(told);
      const held = youth.raw
        .filter((session) => session.provider === provider && MONTHS.includes(session.month))
        .filter(({ themes }) => theme === null || (JSON.parse(themes) as string[]).includes(theme));
      // Where a quarter has sessions in one month alone, its wards are told by month, and so are its young people.
      const isOfOneMonth = ({ month }: RawSession) =>
        held.every((other) => quarterOf(other.month) !== quarterOf(month) || other.month === month);
      const found = held.filter((session) => {
        const [cell = -1] = cellsOf([session.ward_code], [session.month]);
        const { lower, upper } = attacker.rangeOf(cell);
        return lower === upper && !isOfOneMonth(session);
      });
      expect(told.length).toBeGreaterThan(MONTHS.length);
      expect(found).toEqual([]);
    },
  );

  it("is told no theme by ward, and of no ward and month whether a session was held", async () => {
    const asked = ["salus", "kenward-trust", "sports-connect", "reform-restore-respect"];
    for (const provider of asked) {
      for (const period of PIECES) {
        const { wards, themes } = await youth.reach("councillor", { provider, period });
        expect(wards.every(({ sessions }) => sessions.value !== null)).toBe(true);
        const themed = await youth.reach("councillor", { provider, period, theme: "CANNABIS" });
        for (const { name, sessions, contactHours, contacts } of themed.wards) {
          const missing = [sessions, contactHours, contacts].map((figure) => figure.missing);
          expect(missing, name).toEqual(["WITHHELD", "WITHHELD", "WITHHELD"]);
        }
        expect(themes.length > 0 || period !== YEAR).toBe(true);
        expect(themed.themes).toEqual(themes);
        const [place = ""] = wards.map(({ key }) => key);
        const there = await youth.reach("councillor", { provider, period, theme: "CANNABIS", placeIds: [place] });
        expect(there.ageBands.every(({ present }) => present.missing === "WITHHELD")).toBe(true);
        const month = { firstMonth: period.firstMonth, endMonth: addMonths(period.firstMonth, 1) };
        const ofMonth = await youth.reach("councillor", { provider, period: month });
        const collected = ofMonth.wards.map(({ newIndividuals }) => newIndividuals.missing !== "NOT_COLLECTED");
        expect(new Set(collected).size, provider).toBe(1);
      }
    }
  });
});
