import type { Role } from "@safer-wards/domain";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { AREA, patrolDesk, RECORD, visitOf } from "./patrol-asking.js";

// Whatever the schema can be asked, asked whole: a field that is added tomorrow is asked too. What only officers may
// know bears words and numbers that stand nowhere else.
const TITLE = "Heron on the towpath";
const NOTES = "Quillwort notes";
const PLAN_TITLE = "Sedge warbler plan";
const VISIT_NOTE = "Bulrush by the lock";
const POUNDS = 98_765;
const [LONGITUDE, LATITUDE] = [0.274561, 51.196437];
/** The ward in which the point lies, so that what is asked of a ward finds it. */
const WARD = "E05015045";

const DEPTH = 5;

let application: OpenApplication;
let known: Readonly<Record<string, unknown>>;
/** The cells of the plan's places. */
let cells: readonly string[];

const { ask, planned } = patrolDesk(() => application);

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
  const operation = {
    title: TITLE,
    kind: "HIGH_VISIBILITY_PATROL",
    aim: "Fewer fires",
    notes: NOTES,
    costPounds: POUNDS,
    leadOrganisation: "kent-police",
    firstDay: "2025-10-01",
    lastDay: "2025-12-31",
    place: { kind: "POINT", longitude: LONGITUDE, latitude: LATITUDE, radiusMetres: 150 },
  };
  const create = "mutation ($input: CreateOperationInput!) { createOperation(input: $input) { id } }";
  const made = await ask("OFFICER", create, { input: { areaCode: AREA, operation } });
  const { id: operationId } = made.data!["createOperation"] as { id: string };
  const plan = await planned({ title: PLAN_TITLE, operationId });
  cells = plan.places.map(({ cell }) => cell);
  await ask("OFFICER", RECORD, { visits: [visitOf(cells[0]!, { note: VISIT_NOTE })] });
  known = {
    areaCode: AREA,
    operationId,
    planId: plan.id,
    shiftId: "s1",
    text: TITLE,
    placeId: WARD,
    wardCode: WARD,
    crimeTypes: ["ANTI_SOCIAL_BEHAVIOUR"],
    resolution: 10,
    weights: [],
  };
});

afterAll(async () => application.close());

/** Every field below a type that can be asked without an argument. */
function selectionOf(type: GraphQLOutputType, depth: number): string | null {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return "";
  if (depth === 0) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const below = selectionOf(field.type, depth - 1);
    return below === null ? [] : [`${field.name} ${below}`];
  });
  return fields.length === 0 ? null : `{ ${fields.join(" ")} }`;
}

/** An argument's value by its name; undefined where nothing is known for it. */
function valueOf(name: string, type: GraphQLInputType, field: string): unknown {
  if (name === "id") return known[/patrol/i.test(field) ? "planId" : "operationId"];
  if (name in known) return known[name];
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return undefined;
  const wanted = Object.values(named.getFields()).filter((part) => isRequiredInputField(part) || part.name in known);
  const parts = wanted.map((part) => [part.name, valueOf(part.name, part.type, field)] as const);
  return parts.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(parts);
}

function questionOf({ name, args, type }: GraphQLField<unknown, unknown>) {
  const given = args.filter((argument) => isRequiredArgument(argument) || argument.name in known);
  const values = given.map((argument) => [argument.name, valueOf(argument.name, argument.type, name)] as const);
  if (values.some(([, value]) => value === undefined)) return null;
  const declared = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const [head, call] = given.length === 0 ? ["query", name] : [`query (${declared})`, `${name}(${passed})`];
  return { source: `${head} { ${call} ${selectionOf(type, DEPTH) ?? ""} }`, variables: Object.fromEntries(values) };
}

/** Everything that somebody of a role is told, by query. */
async function toldTo(role: Role): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const field of Object.values(application.schema.getQueryType()!.getFields())) {
    const question = questionOf(field);
    if (!question) continue;
    const { data } = await ask(role, question.source, question.variables);
    if (data?.[field.name] != null) told.set(field.name, JSON.stringify(data[field.name]));
  }
  return told;
}

function tellsOf(told: ReadonlyMap<string, string>, words: string): string[] {
  return [...told].filter(([, answer]) => answer.includes(words)).map(([name]) => name);
}

const HIDDEN = [NOTES, PLAN_TITLE, VISIT_NOTE, String(POUNDS), String(LONGITUDE), String(LATITUDE)];

describe("what officers know of operations and patrols reaches nobody else through any query", () => {
  it("officers are told all of it, so that these questions would find it", async () => {
    const told = await toldTo("OFFICER");
    expect(tellsOf(told, TITLE)).toEqual(expect.arrayContaining(["operation", "operations", "find"]));
    for (const words of [NOTES, PLAN_TITLE, String(POUNDS)]) expect(tellsOf(told, words), words).not.toEqual([]);
    expect(tellsOf(told, `"planId":"${String(known["planId"])}"`)).not.toEqual([]);
    expect(told.size).toBeGreaterThan(25);
  });

  const HIDDEN_QUERIES = ["patrolPlans", "patrolPlan", "patrolBriefing", "operationHistory", "evaluationProposal"];
  const OF_THE_REGISTER = ["operations", "operation", "evaluation", "patrolDelivered"];

  it("a visitor is told nothing of the register at all", async () => {
    const told = await toldTo("VISITOR");
    for (const words of [...HIDDEN, TITLE]) expect(tellsOf(told, words), words).toEqual([]);
    for (const id of ["planId", "operationId"]) expect(tellsOf(told, String(known[id])), id).toEqual([]);
    for (const name of [...HIDDEN_QUERIES, ...OF_THE_REGISTER]) expect(told.has(name), name).toBe(false);
  });

  it.each(["COUNCILLOR", "YOUTH_COMMISSIONER"] as const)("a %s is told that there is an operation", async (role) => {
    const told = await toldTo(role);
    expect(tellsOf(told, TITLE)).toContain("operations");
    for (const words of HIDDEN) expect(tellsOf(told, words), words).toEqual([]);
    expect(tellsOf(told, String(known["planId"]))).toEqual([]);
    expect(JSON.parse(told.get("patrolDelivered")!)).toMatchObject({ byPlace: [], byShift: [], byParish: [] });
    for (const cell of cells) expect(told.get("patrolDelivered")).not.toContain(cell);
    for (const name of HIDDEN_QUERIES) expect(told.has(name), name).toBe(false);
  });
});
