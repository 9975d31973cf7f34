import { addMonths, DISCLOSURE_POLICY, monthOfNumber, monthsOf, protect, type Month } from "@safer-wards/domain";
import { expect, it } from "vitest";
import type { Area } from "../wards/index.js";
import { individualsOf } from "./individuals.js";
import { countReach, type ReachSelection } from "./reach-counts.js";
import { planYearOf, withNewFromKeys } from "./records.js";
import { seededRandom } from "@safer-wards/stats";
import { StreamTables, streamsOf } from "./streams.js";
import type { KnownSession } from "./youth.js";

const CASES = 1_000;
const WARDS = ["W1", "W2", "W3"];
const MONTHS = monthsOf({ firstMonth: "2024-02", endMonth: "2025-08" });

/** A session of which it is known who was there, which no provider would ever tell. */
interface TrueSession extends KnownSession {
  readonly people: readonly number[];
}

interface World {
  readonly sessions: readonly TrueSession[];
  readonly providers: readonly string[];
}

const pick = <Item>(random: () => number, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** Up to thirty young people, whom several providers meet; some send keys, some share a scheme, some send numbers. */
function worldOf(random: () => number): World {
  const providers = ["a", "b", "c", "d"].slice(0, 1 + Math.floor(random() * 4));
  const ways = new Map(
    providers.map((provider) => [
      provider,
      { keyed: random() < 0.5, scheme: random() < 0.4 ? "shared" : provider, saysNew: random() < 0.7 },
    ]),
  );
  const sessions = Array.from({ length: Math.floor(random() * 25) }, (_, index): TrueSession => {
    const provider = pick(random, providers);
    const { keyed, scheme } = ways.get(provider)!;
    const month = pick(random, MONTHS);
    const people = Array.from({ length: 30 }, (__, person) => person).filter(() => random() < 0.2);
    const start = new Date(Date.UTC(+month.slice(0, 4), +month.slice(5) - 1, 1 + Math.floor(random() * 27), 18, index));
    return {
      id: `s${index}`,
      areaCode: "A",
      provider,
      reference: `r${index}`,
      contractId: null,
      start,
      end: new Date(start.getTime() + 7_200_000),
      month,
      kind: pick(random, ["DETACHED", "SPORTS"] as const),
      wardCode: pick(random, WARDS),
      place: "P",
      position: null,
      staffHours: 4,
      contacts: people.length + Math.floor(random() * 10),
      attendances: people.length,
      individuals: people.length,
      newIndividuals: null,
      ageBands: {},
      themes: [],
      note: null,
      origin: "ENTERED",
      isDemonstration: false,
      digest: "",
      recordedAt: start,
      version: 1,
      keys: keyed && people.length > 0 ? people.map((person) => `${scheme} ${person}`) : null,
      keyScheme: scheme,
      commissioner: null,
      people,
    };
  }).toSorted((left, right) => left.start.getTime() - right.start.getTime());
  return { providers, sessions: withTrueNew(sessions, ways) };
}

/** Providers that say who is new say the truth: not met by them before in the plan year. */
function withTrueNew(sessions: readonly TrueSession[], ways: ReadonlyMap<string, { saysNew: boolean }>): TrueSession[] {
  const met = new Set<string>();
  const told = sessions.map((session) => {
    const keyOf = (person: number) => `${session.provider} ${planYearOf(session.month)} ${person}`;
    const fresh = session.people.filter((person) => !met.has(keyOf(person)));
    for (const person of fresh) met.add(keyOf(person));
    const says = session.keys === null && ways.get(session.provider)!.saysNew;
    return { ...session, newIndividuals: says ? fresh.length : null };
  });
  const derived = withNewFromKeys(told);
  return told.map((session, index) => ({ ...session, newIndividuals: derived[index]!.newIndividuals }));
}

function selectionOf(random: () => number, { providers }: World): ReachSelection {
  const first = pick(random, MONTHS);
  const months = monthsOf({ firstMonth: first, endMonth: addMonths(first, 1 + Math.floor(random() * 14)) });
  return {
    months: random() < 0.3 ? monthsOf({ firstMonth: "2024-04", endMonth: "2025-04" }) : months,
    wardCodes: random() < 0.5 ? null : [pick(random, WARDS)],
    provider: random() < 0.4 ? pick(random, providers) : null,
    theme: null,
  };
}

function isIn(session: TrueSession, { months, wardCodes, provider }: ReachSelection): boolean {
  return (
    months.includes(session.month) &&
    (wardCodes === null || wardCodes.includes(session.wardCode)) &&
    (provider === null || session.provider === provider)
  );
}

it(`holds the true number of young people in ${CASES} random cases, and calls nothing exact that is not`, () => {
  let exact = 0;
  let ranges = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const random = seededRandom(seed);
    const world = worldOf(random);
    const selection = selectionOf(random, world);
    const asked = world.sessions.filter((session) => isIn(session, selection));
    const truth = new Set(asked.flatMap(({ people }) => people)).size;
    const { lower, upper } = individualsOf(asked, world.sessions);
    expect(lower, `seed ${seed}`).toBeLessThanOrEqual(truth);
    expect(upper, `seed ${seed}`).toBeGreaterThanOrEqual(truth);
    // Never a sum of contacts, and of those present only as the end of a range.
    const present = asked.reduce((sum, { individuals }) => sum + individuals, 0);
    expect(upper, `seed ${seed}`).toBeLessThanOrEqual(present);
    if (lower === upper) exact++;
    else ranges++;
  }
  // Both must have been tried often enough to mean something.
  expect(exact).toBeGreaterThan(CASES / 5);
  expect(ranges).toBeGreaterThan(CASES / 5);
});

const AREA = {
  code: "A",
  wards: WARDS.map((code, index) => ({ code, label: { longitude: index, latitude: 51 } })),
} as unknown as Area;

it("holds the truth for whoever is told small numbers as withheld, and tells no count from 1 to 4", async () => {
  let told = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const random = seededRandom(40_000 + seed);
    const world = worldOf(random);
    const tables = new StreamTables({
      protect: async (_, counts, terms) => protect(counts, { ...DISCLOSURE_POLICY, ...terms }),
    });
    const now = new Date("2026-01-20T12:00:00Z");
    const streams = await Promise.all(
      streamsOf(world.sessions).map(async (stream) => ({
        ...stream,
        // Some viewers see some streams whole.
        told: random() < 0.2 ? null : await tables.of(AREA, stream, String(seed), now),
      })),
    );
    const selection = selectionOf(random, world);
    const asked = world.sessions.filter((session) => isIn(session, selection));
    const counts = countReach(streams, selection);
    const contacts = "value" in counts.contacts ? counts.contacts.value : null;
    const sum = asked.reduce((total, session) => total + session.contacts, 0);
    expect([null, sum], `seed ${seed}`).toContain(contacts);
    if (contacts !== null) told++;
    // What is told of one provider, and whole to nobody, is never small.
    const isProtected = streams.every((stream) => stream.told !== null) && selection.provider !== null;
    expect(isProtected && [1, 2, 3, 4].includes(contacts ?? 0), `seed ${seed}`).toBe(false);
    const truth = new Set(asked.flatMap(({ people }) => people)).size;
    const people = "lower" in counts.individuals ? counts.individuals : { lower: 0, upper: Infinity };
    expect(people.lower, `seed ${seed}`).toBeLessThanOrEqual(truth);
    expect(people.upper, `seed ${seed}`).toBeGreaterThanOrEqual(truth);
  }
  expect(told).toBeGreaterThan(40);
});

it("knows a provider's young people exactly over a plan year in which it says who is new", () => {
  const months: Month[] = [monthOfNumber(2024 * 12 + 3), "2024-05", "2025-03"];
  const sessions = months.map((month, index) => ({
    ...worldOf(seededRandom(7)).sessions[0]!,
    id: `x${index}`,
    provider: "a",
    keyScheme: "a",
    keys: null,
    month,
    start: new Date(`${month}-10T18:00:00Z`),
    individuals: 20,
    newIndividuals: index === 0 ? 20 : 3,
  }));
  expect(individualsOf(sessions, sessions)).toEqual({ lower: 26, upper: 26 });
  // From May on nobody knows how many of the twenty were met in April.
  expect(individualsOf(sessions.slice(1), sessions)).toEqual({ lower: 20, upper: 40 });
});
