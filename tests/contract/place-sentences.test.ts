import { PRIORITIES, crimeTypesOf, type PriorityId } from "@safer-wards/domain";
import { graphql } from "graphql";
import { VISITOR } from "@safer-wards/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { binomialTail } from "../support/binomial-tail.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

// The sentences of every ward, priority and period are checked by a second route: counts by SQL from the records
// themselves, intervals by summing the binomial distribution at their two ends, and words by reading the sentence.
const PERIODS = [
  { firstMonth: "2025-01", endMonth: "2026-01" },
  { firstMonth: "2024-04", endMonth: "2025-04" },
  { firstMonth: "2025-10", endMonth: "2026-01" },
];
const PRIORITY_IDS: PriorityId[] = [
  "ACQUISITIVE_CRIME",
  "ANTI_SOCIAL_BEHAVIOUR",
  "EXPLOITATION",
  "SAFEGUARDING_PEOPLE_AT_RISK",
];

interface Figure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Measure {
  readonly priority: PriorityId | null;
  readonly series: { readonly count: Figure; readonly change: { readonly ratio: Figure; readonly baseCount: Figure } };
  readonly againstRest: Figure;
  readonly levelSentence: string;
  readonly changeSentence: string;
}

const QUESTION = `
  query Sentences($placeId: ID!, $period: PeriodInput!) {
    place(input: { areaCode: "E07000115", placeId: $placeId, period: $period }) {
      sentences
      all { ...M }
      priorities { ...M }
    }
  }
  fragment F on Figure { value lower upper }
  fragment M on PlaceMeasure {
    priority levelSentence changeSentence
    againstRest { ...F }
    series { count { ...F } change { ratio { ...F } baseCount { ...F } } }
  }`;

let application: OpenApplication;
/** Incidents under `<ward> <month> <crime type>`, by SQL. */
const recorded = new Map<string, number>();

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
  const rows = await application.database.query<{
    ward_code: string;
    month: string;
    crime_type: string;
    n: number | string;
  }>("SELECT ward_code, month, crime_type, COUNT(*) AS n FROM incident GROUP BY ward_code, month, crime_type");
  for (const { ward_code, month, crime_type, n } of rows)
    recorded.set(`${ward_code} ${month} ${crime_type}`, Number(n));
});

afterAll(async () => application.close());

function countBySql(wards: ReadonlySet<string>, [first, end]: [string, string], types: ReadonlySet<string> | null) {
  let sum = 0;
  for (const [key, count] of recorded) {
    const [ward = "", month = "", type = ""] = key.split(" ");
    if (wards.has(ward) && month >= first && month < end && (types === null || types.has(type))) sum += count;
  }
  return sum;
}

function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

/** At each end of a 95 % interval of the ratio, just 2.5 % lie beyond the count (Clopper and Pearson's definition). */
function expectInterval(ratio: Figure, count: number, base: number, exposure: number): void {
  if (base === 0) return expect(ratio.value).toBeNull();
  expect(ratio.value).toBeCloseTo(count / base / exposure, 9);
  const shareAt = (end: number) => (end * exposure) / (1 + end * exposure);
  if (count > 0) expect(binomialTail(count, count + base, shareAt(ratio.lower!)).atLeast).toBeCloseTo(0.025, 6);
  expect(binomialTail(count, count + base, shareAt(ratio.upper!)).atMost).toBeCloseTo(0.025, 6);
}

/** What a sentence claims of a comparison. */
const CLAIMS = {
  clear: /more of a (difference|change) than chance would give/,
  same: /about the same as/,
  untold: /cannot be told|too few to tell/,
};

function claimOf(sentence: string): string {
  const claims = Object.entries(CLAIMS).flatMap(([claim, words]) => (words.test(sentence) ? [claim] : []));
  expect(claims.length, sentence).toBeLessThanOrEqual(1);
  return claims[0] ?? "none";
}

/** No claim of a difference that its interval does not carry, and no sameness either. */
function expectClaim(sentence: string, { value, lower, upper }: Figure): void {
  const claim = claimOf(sentence);
  if (value === null) return expect(claim, sentence).toBe("none");
  const isClear = lower! > 1 || upper! < 1;
  const isSame = !isClear && lower! >= 0.8 && upper! <= 1.25;
  expect(claim, sentence).toBe(isClear ? "clear" : isSame ? "same" : "untold");
  if (!isClear) return;
  const said = sentence.replace(/\(.*?\)/g, "");
  expect(/\bfewer\b/.test(said), sentence).toBe(upper! < 1);
  const percent = /(\d+(?:\.\d)?) % (?:fewer|more)/.exec(said);
  if (percent) expect(Math.abs(Number(percent[1]) - Math.abs(value - 1) * 100), sentence).toBeLessThanOrEqual(0.51);
  else expect(Number(/([\d.]+) times as many/.exec(said)![1]), sentence).toBeCloseTo(value, 0);
}

function expectMeasure(measure: Measure, ward: string, { firstMonth, endMonth }: (typeof PERIODS)[number]): void {
  const [area] = application.directory.areas;
  const types = measure.priority ? new Set<string>(crimeTypesOf(PRIORITIES[measure.priority])) : null;
  const everywhere = new Set(area!.wards.map(({ code }) => code));
  const rest = new Set([...everywhere].filter((code) => code !== ward));
  const here = new Set([ward]);
  const count = countBySql(here, [firstMonth, endMonth], types);
  const before = countBySql(here, [yearBefore(firstMonth), yearBefore(endMonth)], types);
  const elsewhere = countBySql(rest, [firstMonth, endMonth], types);
  const residentsOf = (codes: ReadonlySet<string>) =>
    area!.wards.filter(({ code }) => codes.has(code)).reduce((sum, { residents }) => sum + residents!, 0);
  expect(measure.series.count.value).toBe(count);
  expect(measure.series.change.baseCount.value).toBe(before);
  expectInterval(measure.series.change.ratio, count, before, 1);
  expectInterval(measure.againstRest, count, elsewhere, residentsOf(here) / residentsOf(rest));
  expectClaim(measure.changeSentence, measure.series.change.ratio);
  expectClaim(measure.levelSentence, measure.againstRest);
  const said = /^(No|[\d,]+) incidents? w/.exec(measure.levelSentence)![1]!;
  expect(said === "No" ? 0 : Number(said.replaceAll(",", ""))).toBe(count);
  expect(measure.levelSentence.startsWith("1 incident was") || count !== 1).toBe(true);
}

it.each(PERIODS)(
  "every sentence of 19 wards and 4 priorities carries what its interval does: $firstMonth",
  async (period) => {
    const wards = application.directory.areas[0]!.wards;
    expect(wards).toHaveLength(19);
    for (const { code } of wards) {
      const { data, errors } = await graphql({
        schema: application.schema,
        source: QUESTION,
        variableValues: { placeId: code, period },
        contextValue: { requestId: "test", viewer: VISITOR },
      });
      expect(errors).toBeUndefined();
      const place = data!["place"] as { sentences: string[]; all: Measure; priorities: Measure[] };
      expect(place.priorities.map(({ priority }) => priority)).toEqual(PRIORITY_IDS);
      for (const measure of [place.all, ...place.priorities]) expectMeasure(measure, code, period);
      expect(place.sentences.slice(0, 2)).toEqual([place.all.levelSentence, place.all.changeSentence]);
      const clear = place.priorities.filter(({ changeSentence }) => claimOf(changeSentence) === "clear").length;
      const named = place.sentences[2]!.match(/\b(fell|rose) \(/g)?.length ?? 0;
      expect(named, place.sentences[2]).toBe(clear);
    }
  },
);
