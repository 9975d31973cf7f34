import { CRIME_TYPE_IDS, type Role, ROLES } from "@safer-wards/domain";
import { seededRandom } from "@safer-wards/stats";
import { graphql } from "graphql";
import { expect } from "vitest";
import type { OpenApplication } from "../contract/contract.js";

// A link carries a view, and a view asks these questions. What is open is the same for whoever opens the link.
const OPEN = `
  query View($input: AnalysisInput!, $place: PlaceInput!) {
    overview(input: $input) { headline all { counts change { words } } }
    wardComparison(input: $input) { wards { ward { code } count { value } rate { lower upper } } }
    comparePlaces(input: $input) { places { placeId monthlyRates } similar { reason } }
    place(input: $place) { sentences streets { location count } hotspots { name } }
  }`;

// What is not open shows a councillor the same as an officer, but for what is withheld.
const OF_PARTNERS = `
  query OfPartners($youth: YouthReachInput!, $delivered: PatrolDeliveredInput!) {
    youthReach(input: $youth) {
      total { ...Row }
      wards { ...Row }
      months { month sessions { ...Shown } contacts { ...Shown } attendances { ...Shown } }
    }
    patrolDelivered(input: $delivered) { byWard { ...Delivered } }
  }
  fragment Shown on Figure { value missing }
  fragment Row on YouthReachRow {
    key name sessions { ...Shown } contacts { ...Shown } attendances { ...Shown } newIndividuals { ...Shown }
  }
  fragment Delivered on PatrolDeliveredRow { key visits { ...Shown } patrolMinutes { ...Shown } }`;

async function answerFor(application: OpenApplication, role: Role, source: string, variableValues: object) {
  const viewer = { id: role === "VISITOR" ? null : "someone", name: "Someone", roles: [role], organisation: "tmbc" };
  const contextValue = { requestId: "test", viewer, answersOneViewer: () => undefined };
  const { data, errors } = await graphql({
    schema: application.schema,
    source,
    variableValues: { ...variableValues },
    contextValue,
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as unknown;
}

/** Rows under their keys: their order may tell what is withheld, so it differs. */
function byKey(shown: object): Record<string, unknown> {
  if (!Array.isArray(shown)) return { ...shown };
  return Object.fromEntries(shown.map((row: { key?: string }, index) => [row.key ?? String(index), row]));
}

/** Everything that `less` shows stands in `more` too; only what is withheld may be missing. Counts what was compared. */
function shownAlike(less: unknown, more: unknown, at: string, seen = { shown: 0, withheld: 0 }) {
  if (typeof less !== "object" || less === null) expect(less, at).toBe(more);
  else if ("missing" in less && less.missing === "WITHHELD") {
    expect("value" in less && less.value, at).toBeNull();
    seen.withheld += 1;
  } else {
    if ("missing" in less) seen.shown += 1;
    expect(Object.keys(less), at).toEqual(Object.keys(more as object));
    const [shownLess, shownMore] = [byKey(less), byKey(more as object)];
    for (const [key, value] of Object.entries(shownLess)) shownAlike(value, shownMore[key], `${at} ${key}`, seen);
  }
  return seen;
}

/** Opens random views as every role; tells how many numbers of partners a councillor saw, and how many were withheld. */
export async function openSameLinks(application: OpenApplication, views: number) {
  const random = seededRandom(20_260_331);
  const [area] = application.directory.areas;
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const seen = { shown: 0, withheld: 0 };
  for (let view = 0; view < views; view += 1) {
    const placeId = oneOf([...area!.wards.map(({ code }) => code), "tonbridge", "snodland"]);
    const year = 2024 + Math.floor(random() * 2);
    const period = { firstMonth: `${year}-01`, endMonth: `${year}-${oneOf(["04", "07", "10"])}` };
    const areaCode = area!.code;
    const open = {
      input: { areaCode, placeIds: [placeId], period, crimeTypes: [oneOf(CRIME_TYPE_IDS)] },
      place: { areaCode, placeId, period },
    };
    const asVisitor = await answerFor(application, "VISITOR", OPEN, open);
    for (const role of ROLES) {
      if (role === "VISITOR") continue;
      expect(await answerFor(application, role, OPEN, open), `${role} ${placeId}`).toEqual(asVisitor);
    }
    const partners = { youth: { areaCode, placeIds: [placeId], period }, delivered: { areaCode, period } };
    shownAlike(
      await answerFor(application, "COUNCILLOR", OF_PARTNERS, partners),
      await answerFor(application, "OFFICER", OF_PARTNERS, partners),
      placeId,
      seen,
    );
  }
  return seen;
}
