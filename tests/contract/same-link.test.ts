import { CRIME_TYPE_IDS, type Role, ROLES } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { seededRandom } from "@safer-wards/stats";
import { openDemonstration, type OpenApplication } from "./contract.js";

// A link carries a view, and a view asks these questions. What is open is the same for whoever opens the link.
const QUESTIONS = `
  query View($input: AnalysisInput!, $place: PlaceInput!) {
    overview(input: $input) { headline all { counts change { words } } }
    wardComparison(input: $input) { wards { ward { code } count { value } rate { lower upper } } }
    comparePlaces(input: $input) { places { placeId monthlyRates } similar { reason } }
    place(input: $place) { sentences streets { location count } hotspots { name } }
  }`;

const VIEWS = 12;

let application: OpenApplication;

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
});

afterAll(async () => application.close());

async function answerFor(role: Role, variableValues: Record<string, unknown>): Promise<string> {
  const viewer = { id: role === "VISITOR" ? null : "someone", name: "Someone", roles: [role], organisation: "tmbc" };
  const contextValue = { requestId: "test", viewer, answersOneViewer: () => undefined };
  const { data, errors } = await graphql({
    schema: application.schema,
    source: QUESTIONS,
    variableValues,
    contextValue,
  });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
}

it(`${VIEWS} random views answer the same for every role`, async () => {
  const random = seededRandom(20_260_331);
  const [area] = application.directory.areas;
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let view = 0; view < VIEWS; view += 1) {
    const placeId = oneOf([...area!.wards.map(({ code }) => code), "tonbridge", "snodland"]);
    const year = 2024 + Math.floor(random() * 2);
    const period = { firstMonth: `${year}-01`, endMonth: `${year}-${oneOf(["04", "07", "10"])}` };
    const variables = {
      input: { areaCode: area!.code, placeIds: [placeId], period, crimeTypes: [oneOf(CRIME_TYPE_IDS)] },
      place: { areaCode: area!.code, placeId, period },
    };
    const asVisitor = await answerFor("VISITOR", variables);
    for (const role of ROLES) expect(await answerFor(role, variables), `${role} ${placeId}`).toBe(asVisitor);
  }
});
