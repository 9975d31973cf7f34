import { AGE_BANDS, monthsOf, type Role } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

const GAP = "2025-06";
const AREA = 'areaCode: "E07000115"';
const PERIOD = 'period: {firstMonth: "2025-01", endMonth: "2026-01"}';
/** With a month of the demonstration's visits behind it. */
const PERIOD_OF_VISITS = 'period: {firstMonth: "2025-06", endMonth: "2026-04"}';
const THE_GAP = `period: {firstMonth: "${GAP}", endMonth: "2025-07"}`;
const SERIES = "months counts coverage";
const FIGURE = "value missing";

/** Every question that a chart over months draws, and who may ask it. */
const CHARTS: Readonly<Record<string, string>> = {
  "the trend": `{ incidentSeries(input: {${AREA}, ${PERIOD}}) { ${SERIES} } }`,
  "the overview and its priorities": `{ overview(input: {${AREA}, ${PERIOD}}) { all { ${SERIES} } panels { series { ${SERIES} } } } }`,
  "a ward and its priorities": `{ place(input: {${AREA}, ${PERIOD}, placeId: "E05015045"}) {
    all { series { ${SERIES} } } priorities { series { ${SERIES} } } } }`,
  "places beside one another": `{ comparePlaces(input: {${AREA}, ${PERIOD}, placeIds: ["tonbridge", "snodland"]}) {
    places { series { ${SERIES} } } } }`,
  "a priority of the plan": `{ planPriority(input: {${AREA}, ${PERIOD}, priority: ACQUISITIVE_CRIME}) {
    series { ${SERIES} } byType { ${SERIES} } } }`,
  "reports to the council": `{ partnerCounts(input: {${AREA}, ${PERIOD}, supply: "council-asb:tmbc"}) {
    months monthCounts { ${FIGURE} } } }`,
  "work with young people": `{ youthReach(input: {${AREA}, ${PERIOD}}) {
    months { month sessions { ${FIGURE} } contactHours { ${FIGURE} } contacts { ${FIGURE} } attendances { ${FIGURE} } } } }`,
  "visits of patrols": `{ patrolDelivered(input: {${AREA}, ${PERIOD_OF_VISITS}}) {
    byMonth { month: key visits { ${FIGURE} } patrolMinutes { ${FIGURE} } doseShare { ${FIGURE} } } } }`,
  "coverage itself": `{ coverage(${AREA}) { months states sources { months { month taken } } } }`,
};

/** Every number that an answer gives of a month, wherever in it that stands. */
function told(answer: unknown, month: string): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => told(one, month));
  if (answer === null || typeof answer !== "object") return [];
  const fields = Object.entries(answer as Record<string, unknown>);
  const { month: own, months } = answer as { month?: string; months?: unknown };
  if (own === month) return fields.filter(([key]) => key !== "month").map(([, value]) => numberOf(value));
  const at = Array.isArray(months) ? months.indexOf(month) : -1;
  const alongside = fields.flatMap(([key, value]) =>
    at >= 0 && key !== "months" && Array.isArray(value) && value.length === (months as unknown[]).length
      ? [numberOf((value as unknown[])[at])]
      : told(value, month),
  );
  return alongside;
}

/** A figure's value and a plain number alike; a state of coverage as 0 where it claims that there is something. */
function numberOf(value: unknown): unknown {
  if (value !== null && typeof value === "object") return (value as { value: unknown }).value;
  return value === "NOT_SUPPLIED" ? null : value;
}

describe.each(databasesUnderTest())("a month that nobody supplied, on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openDemonstration(database);
    await application.database.write(async (transaction) => {
      for (const table of ["incident", "partner_record", "delivery"])
        await transaction.query(`DELETE FROM ${table} WHERE month = ?`, [GAP]);
      // Sessions and visits come as they are held: a gap is what lies before the first of them.
      await transaction.query("DELETE FROM youth_session WHERE month <= ?", [GAP]);
    });
  });
  afterAll(async () => application.close());

  async function ask(source: string, role: Role = "OFFICER"): Promise<unknown> {
    const contextValue = { ...askerAs(role), answersOneViewer: () => undefined, requestId: "test" };
    const { data, errors } = await graphql({ schema: application.schema, source, contextValue });
    expect(errors).toBeUndefined();
    return data;
  }

  it.each(Object.entries(CHARTS))("is a gap and no zero in the chart of %s", async (_, question) => {
    const answer = await ask(question);
    const gap = told(answer, GAP);
    expect(gap.length).toBeGreaterThan(0);
    expect(gap.every((value) => value === null)).toBe(true);
    // Otherwise a chart that draws nothing would pass.
    const after = monthsOf({ firstMonth: "2025-07", endMonth: "2026-04" }).flatMap((month) => told(answer, month));
    expect(after.some((value) => typeof value === "number" && value > 0)).toBe(true);
  });

  it.each(["OFFICER", "COUNCILLOR"] as const)("is named as a gap to a %s who asks for nothing else", async (role) => {
    const answer = await ask(
      `{
        patrolDelivered(input: {${AREA}, ${THE_GAP}}) { headline cautions total { visits { ${FIGURE} } }
          byWard { visits { ${FIGURE} } } }
        youthReach(input: {${AREA}, ${THE_GAP}}) { headline cautions
          total { sessions { ${FIGURE} } contacts { ${FIGURE} } } wards { sessions { ${FIGURE} } }
          ageBands { present { ${FIGURE} } } }
        youthNeed(${AREA}, ${THE_GAP}) { headline sentences wards { isGap provision { ${FIGURE} } } }
      }`,
      role,
    );
    const gap = { value: null, missing: "NOT_SUPPLIED" };
    const sessions = "Nobody has recorded sessions of June 2025: a gap, and no zero.";
    const visits = "No visits of June 2025 were supplied: a gap, and no zero.";
    const asCouncillor = role === "COUNCILLOR";
    expect(answer).toEqual({
      patrolDelivered: {
        headline: asCouncillor
          ? "Patrol visits by ward, with small numbers withheld"
          : "No patrol visits were supplied: June 2025",
        cautions: expect.arrayContaining([visits]),
        total: { visits: gap },
        byWard: Array.from({ length: 19 }, () => ({ visits: gap })),
      },
      youthReach: {
        headline: "Nobody has recorded sessions of June 2025.",
        cautions: expect.arrayContaining([sessions]),
        total: { sessions: gap, contacts: gap },
        wards: Array.from({ length: 19 }, () => ({ sessions: gap })),
        ageBands: Array.from({ length: AGE_BANDS.length }, () => ({ present: gap })),
      },
      youthNeed: {
        headline: "Nobody has recorded sessions of April 2025 to June 2025: a gap, and no zero.",
        sentences: [sessions],
        wards: Array.from({ length: 19 }, () => ({ isGap: false, provision: gap })),
      },
    });
  });

  it("is no zero of any ward on the map and in the table", async () => {
    const answer = (await ask(
      `{ wardComparison(input: {${AREA}, ${THE_GAP}}) { wards { count { ${FIGURE} } rate { ${FIGURE} } } } }`,
    )) as { wardComparison: { wards: { count: object; rate: object }[] } };
    for (const { count, rate } of answer.wardComparison.wards) {
      expect([count, rate]).toMatchObject([
        { value: null, missing: "NOT_SUPPLIED" },
        { value: null, missing: "NOT_SUPPLIED" },
      ]);
    }
  });
});
