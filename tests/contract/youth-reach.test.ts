import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication, SEED_DIR } from "./contract.js";
import {
  added,
  AREA,
  FIGURE,
  type Figure,
  hours,
  inYear,
  PEOPLE,
  type People,
  type RawSession,
  type Row,
  YouthAsking,
} from "./youth-asking.js";

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  const sum = (sessions: readonly RawSession[], of: (session: RawSession) => number) => added(sessions.map(of));

  async function keysOf(sessions: readonly RawSession[]): Promise<number> {
    const ids = new Set(sessions.map(({ id }) => id));
    const rows = await application.database.query<{ session_id: string; key_hash: string }>(
      "SELECT session_id, key_hash FROM youth_session_key",
    );
    return new Set(rows.filter((row) => ids.has(row.session_id)).map((row) => row.key_hash)).size;
  }

  it("simulates the sessions of four providers round the plan's published totals of 2024/25", async () => {
    const { providers } = await youth.reach("officer");
    const told = Object.fromEntries(
      providers.map((row) => [row.key, [row.contacts.value, row.individuals.most.value]]),
    );
    expect(told).toEqual({
      salus: [1290, 185],
      "kenward-trust": [1770, 512],
      "sports-connect": [560, 40],
      "reform-restore-respect": [351, 351],
    });
    expect(providers.every(({ individuals }) => individuals.isExact)).toBe(true);
  });

  it("counts sessions, hours, contacts and attendances as the raw rows add up, by provider, ward and month", async () => {
    const { total, providers, wards, months } = await youth.reach("officer");
    const check = (row: Pick<Row, "sessions" | "contacts" | "attendances">, of: readonly RawSession[]) => {
      expect(row.sessions.value).toBe(of.length);
      expect(row.contacts.value).toBe(sum(of, ({ contacts }) => contacts));
      expect(row.attendances.value).toBe(sum(of, ({ attendances }) => attendances));
    };
    const held = youth.raw.filter(inYear);
    check(total, held);
    expect(total.contactHours.value).toBeCloseTo(hours(held), 9);
    for (const row of providers)
      check(
        row,
        held.filter(({ provider }) => provider === row.key),
      );
    for (const row of wards)
      check(
        row,
        held.filter(({ ward_code }) => ward_code === row.key),
      );
    for (const row of months)
      check(
        row,
        held.filter(({ month }) => month === row.month),
      );
    expect(wards).toHaveLength(19);
  });

  it("counts individuals by other ways: keys in SQL, new ones added up, and bounds over providers", async () => {
    const { total, providers } = await youth.reach("officer");
    const held = youth.raw.filter(inYear);
    const expected: number[] = [];
    for (const { key, individuals } of providers) {
      const own = held.filter(({ provider }) => provider === key);
      const keyed = await keysOf(own);
      const count = keyed > 0 ? keyed : sum(own, (session) => session.new_individuals ?? 0);
      expect(individuals.least.value, key).toBe(count);
      expected.push(count);
    }
    expect(total.individuals.least.value).toBe(Math.max(...expected));
    expect(total.individuals.most.value).toBe(added(expected));
    expect(total.individuals.isExact).toBe(false);
    expect(total.individuals.most.value).toBeLessThan(total.contacts.value!);
  });

  it("divides by young people of 10 to 17 from the area's own table, with Wilson's interval written out", async () => {
    const { providers } = await youth.reach("officer");
    const salus = providers.find(({ key }) => key === "salus")!;
    const [headings = "", ...lines] = readFileSync(join(SEED_DIR, "areas", AREA, "wards.csv"), "utf8")
      .trim()
      .split(/\r?\n/);
    const at = (name: string) => headings.split(",").indexOf(name) - headings.split(",").length;
    const column = (name: string) => lines.map((line) => Number(line.split(",").at(at(name))));
    const young = column("under_16_2021_estimate").map(
      (children, index) => (children * 6) / 16 + (column("aged_16_to_24_2021_estimate")[index]! * 2) / 9,
    );
    const residents = Math.round(added(young));
    const rate = salus.reachPer1000.least;
    expect(rate.value).toBeCloseTo((185 / residents) * 1000, 9);
    const z = 1.959963984540054;
    const share = 185 / residents;
    const middle = (share + (z * z) / (2 * residents)) / (1 + (z * z) / residents);
    const half =
      (z / (1 + (z * z) / residents)) *
      Math.sqrt((share * (1 - share)) / residents + (z * z) / (4 * residents * residents));
    expect(rate.lower).toBeCloseTo((middle - half) * 1000, 8);
    expect(rate.upper).toBeCloseTo((middle + half) * 1000, 8);
  });

  it("says money for a contact hour to whoever has the contract, and to nobody else", async () => {
    const costs = async (who: string) =>
      Object.fromEntries(
        (await youth.reach(who)).providers.map((row) => [row.key, row.costPerContactHour?.value ?? null]),
      );
    const paid = youth.raw.filter(({ contract_id }) => contract_id === "demonstration-salus-2024");
    const officer = await costs("officer");
    expect(officer["salus"]).toBeCloseTo(21_000 / hours(paid), 9);
    const commissioner = await costs("commissioner");
    expect(commissioner["salus"]).toBe(officer["salus"]);
    expect(commissioner["sports-connect"]).toBeNull();
    expect(Object.values(await costs("councillor"))).toEqual([null, null, null, null]);
    expect(await costs("salus")).toEqual({ salus: officer["salus"] });
  });

  it("has one contract behind, by the pace that the months say", async () => {
    const { data } = await youth.ask(
      "officer",
      `{ youthContracts(areaCode: "${AREA}") { id targets { measure pace target ${FIGURE} expected ${FIGURE} delivered ${PEOPLE} } } }`,
    );
    const contracts = data!["youthContracts"] as {
      id: string;
      targets: { measure: string; pace: string; target: Figure; expected: Figure; delivered: People }[];
    }[];
    const behind = contracts.filter(({ targets }) => targets.some(({ pace }) => pace === "BEHIND")).map(({ id }) => id);
    expect(behind).toEqual(["demonstration-kenward-trust-2025"]);
    const [contacts] = contracts.find(({ id }) => id === behind[0])!.targets;
    const own = youth.raw.filter(({ contract_id }) => contract_id === behind[0]);
    expect(contacts!.delivered.least.value).toBe(sum(own, (session) => session.contacts));
    // The contract is over, so all of it is due.
    expect(contacts!.expected.value).toBe(contacts!.target.value);
  });

  it("says at every month of a contract how it stands, as whole numbers say that were counted otherwise", async () => {
    const words = new Set<string>();
    const rows = await application.database.query<
      Record<"id" | "provider" | "first_month" | "delivery_months", string>
    >("SELECT id, provider, first_month, delivery_months FROM youth_contract ORDER BY id");
    for (const { id, provider, first_month, delivery_months } of rows) {
      const written = JSON.parse(delivery_months) as string[];
      const year = Number(first_month.slice(0, 4));
      const spans = id === "demonstration-sports-connect" ? 24 : 12;
      const months = Array.from({ length: spans + 1 }, (_, index) =>
        new Date(Date.UTC(year, 3 + index, 1)).toISOString().slice(0, 7),
      );
      expect(months[0]).toBe(first_month);
      for (const elapsed of [3, 7, 10, spans]) {
        const endMonth = months[elapsed]!;
        const { data, errors } = await youth.ask(
          "officer",
          `query ($period: PeriodInput) { youthReview(areaCode: "${AREA}", provider: "${provider}", period: $period) {
            contracts { id targets { measure pace words target ${FIGURE} expected ${FIGURE} delivered ${PEOPLE} } } } }`,
          { period: { firstMonth: months[0], endMonth } },
        );
        expect(errors).toBeUndefined();
        const { contracts } = data!["youthReview"] as { contracts: AskedContract[] };
        const { targets } = contracts.find((contract) => contract.id === id)!;
        const due = written.length > 0 ? written : months.slice(0, spans);
        const passed = due.filter((month) => month < endMonth).length;
        const own = youth.raw.filter((session) => session.contract_id === id && session.month < endMonth);
        const countedBy: Record<string, number> = {
          SESSIONS: own.length,
          CONTACT_HOURS: hours(own),
          CONTACTS: sum(own, ({ contacts }) => contacts),
          ATTENDANCES: sum(own, ({ attendances }) => attendances),
        };
        for (const { measure, pace, words: said, target, expected, delivered } of targets) {
          const asked = target.value!;
          expect(expected.value).toBeCloseTo((asked * passed) / due.length, 9);
          expect(delivered.least.value).toBeCloseTo(countedBy[measure] ?? delivered.least.value!, 9);
          // Without a fraction: ten times what was delivered, over all months, against nine or eleven times what is due.
          const [least, most] = [delivered.least.value!, delivered.most.value!].map(
            (value) => value * 10 * due.length,
          ) as [number, number];
          const [low, high] = [asked * passed * 9, asked * passed * 11];
          const stands =
            passed === 0
              ? "NOT_BEGUN"
              : most < low
                ? "BEHIND"
                : least > high
                  ? "AHEAD"
                  : least >= low
                    ? "ON_PACE"
                    : "CANNOT_TELL";
          expect(pace, `${id} ${measure} before ${endMonth}`).toBe(stands);
          expect(said).toMatch(WORDS[stands]);
          words.add(stands);
        }
      }
    }
    expect(words.size).toBeGreaterThanOrEqual(3);
  });

  it("ranks need by percentiles that counting wards below gives too, and finds the ward where nobody goes", async () => {
    const { data } = await youth.ask(
      "officer",
      `{ youthNeed(areaCode: "${AREA}") { headline sensitivity weightsVersion signs { key weight }
        wards { code name rank needLevel isGap need ${FIGURE} provision ${FIGURE} readings { key percentile figure ${FIGURE} } } } }`,
    );
    const need = data!["youthNeed"] as {
      headline: string;
      sensitivity: string;
      wards: {
        name: string;
        rank: number;
        isGap: boolean;
        need: Figure;
        readings: { key: string; percentile: number; figure: Figure }[];
      }[];
    };
    for (const ward of need.wards) {
      for (const { key, percentile, figure } of ward.readings) {
        const others = need.wards.map((other) => other.readings.find((reading) => reading.key === key)!.figure.value!);
        const below = others.filter((value) => value < figure.value!).length;
        const same = others.filter((value) => value === figure.value).length;
        expect(percentile, `${ward.name} ${key}`).toBeCloseTo(((below + (same - 1) / 2) / 18) * 100, 9);
      }
      expect(ward.need.value).toBeCloseTo(added(ward.readings.map(({ percentile }) => percentile)) / 6, 9);
    }
    expect(need.wards.filter(({ isGap }) => isGap).map(({ name }) => name)).toEqual(["Aylesford North & North Downs"]);
    expect(need.headline).toContain("Aylesford North & North Downs");
    expect(need.sensitivity).toMatch(/of the four neediest wards stays? so when every weight is halved or doubled/);
  });

  it("lets weights be tried without keeping them, and tells the second who keeps some that they changed", async () => {
    const ranks = `query ($weights: [YouthNeedWeightInput!]) { youthNeed(areaCode: "${AREA}", weights: $weights) { weightsVersion wards { name } } }`;
    const first = async (weights: unknown) => {
      const { data } = await youth.ask("commissioner", ranks, { weights });
      return (data!["youthNeed"] as { wards: { name: string }[] }).wards[0]!.name;
    };
    const onlyYoung = ["ANTI_SOCIAL_BEHAVIOUR", "DRUGS", "VIOLENCE", "DISTANCE"].map((key) => ({ key, weight: 0 }));
    expect(await first(onlyYoung)).toBe("Kings Hill");
    expect(await first(null)).not.toBe("Kings Hill");
    const save = `mutation ($input: SaveYouthNeedWeightsInput!) { saveYouthNeedWeights(input: $input) { weightsVersion } }`;
    const input = { areaCode: AREA, weights: [{ key: "DRUGS", weight: 2 }], version: 0 };
    expect((await youth.ask("commissioner", save, { input })).data).toEqual({
      saveYouthNeedWeights: { weightsVersion: 1 },
    });
    const again = await youth.ask("officer", save, { input });
    expect(again.errors![0]!.message).toMatch(/Somebody else has changed the weights/);
    const back = { areaCode: AREA, weights: [{ key: "DRUGS", weight: 1 }], version: 1 };
    expect((await youth.ask("officer", save, { input: back })).errors).toBeUndefined();
  });
});

interface AskedContract {
  readonly id: string;
  readonly targets: readonly {
    readonly measure: string;
    readonly pace: string;
    readonly words: string;
    readonly target: Figure;
    readonly expected: Figure;
    readonly delivered: People;
  }[];
}

const WORDS = {
  NOT_BEGUN: /^Delivery has not begun/,
  BEHIND: /^Behind: /,
  AHEAD: /^Ahead: /,
  ON_PACE: /^On pace: /,
  CANNOT_TELL: /^Cannot tell yet: /,
} as const;
