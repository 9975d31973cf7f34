import { ROLES, type Role } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

let application: OpenApplication;

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
});

afterAll(async () => application.close());

interface Found {
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly address: string;
}

async function find(text: string, roles: readonly Role[] = ["VISITOR"], first = 10): Promise<Found[]> {
  const viewer = { id: roles[0] === "VISITOR" ? null : "someone", name: "Someone", roles, organisation: null };
  const { data, errors } = await graphql({
    schema: application.schema,
    source: `query F($input: FindInput!) { find(input: $input) { kind title detail address } }`,
    variableValues: { input: { areaCode: "E07000115", text, first } },
    contextValue: { requestId: "test", viewer, answersOneViewer: () => undefined },
  });
  expect(errors).toBeUndefined();
  return data!["find"] as Found[];
}

describe("one box finds what people type", () => {
  it.each([
    ["judd", "WARD", "Judd"],
    ["snodlnad", "TOWN", "Snodland"],
    ["tonbrige", "TOWN", "Tonbridge"],
    ["kings hil", "WARD", "Kings Hill"],
    ["ham hill", "WARD", "Snodland East & Ham Hill"],
    ["E05015046", "WARD", "Kings Hill"],
    ["larkfeild", "WARD", "Larkfield"],
    ["hadlow", "VILLAGE", "Hadlow"],
    ["plaxtl", "VILLAGE", "Plaxtol"],
    ["larkfield north", "FORMER_WARD", "Larkfield North"],
    ["op assist", "OPERATION", "Op Assist"],
    ["salus", "PROVIDER", "Salus"],
    ["shopping area", "STREET", "Shopping Area"],
    ["methods", "PAGE", "How numbers are made"],
    ["data dictionary", "PAGE", "Data dictionary"],
    ["crime prevention stands", "ACTION", "Hold crime-prevention stands"],
    ["shoplifting", "ACTION", "Promote the Safer Towns scheme"],
    ["personal alarms", "FIGURE", "Personal alarms"],
  ])("%s: %s %s", async (text, kind, title) => {
    const found = await find(text);
    const named = found.filter((result) => result.kind === kind).map((result) => result.title);
    expect(
      named.some((name) => name.startsWith(title)),
      JSON.stringify(found),
    ).toBe(true);
  });

  it("puts what is meant first", async () => {
    expect((await find("judd"))[0]).toMatchObject({ kind: "WARD", title: "Judd" });
    expect((await find("snodland"))[0]).toMatchObject({ kind: "TOWN", title: "Snodland" });
    expect((await find("op assist"))[0]).toMatchObject({ kind: "OPERATION" });
  });

  it("finds nothing for nothing, and for what means nothing here", async () => {
    expect(await find("")).toEqual([]);
    expect(await find("%$§")).toEqual([]);
    expect(await find("qqxqzv")).toEqual([]);
  });

  it("answers any text within a moment, and every address leads into the dashboard", async () => {
    await find("warm");
    for (const text of ["a", "high street", "snodlnd west holboro laks", "zzzzzzzzzzzz", "'; DROP TABLE ward; --"]) {
      const started = performance.now();
      const found = await find(text, ["VISITOR"], 50);
      expect(performance.now() - started).toBeLessThan(250);
      for (const { address } of found) expect(address).toMatch(/^\/[a-z]*/);
    }
  });
});

it("tells each role no operation that its own list does not show", async () => {
  for (const role of ROLES) {
    const viewer = { id: role === "VISITOR" ? null : "someone", name: "Someone", roles: [role], organisation: null };
    const asker = { viewer } as never;
    const listed = await application.operations
      .list(asker, "E07000115")
      .catch(() => application.operations.published("E07000115"));
    const titles = new Set(listed.map(({ operation }) => operation.title));
    const found = (await find("op", [role], 50)).filter(({ kind }) => kind === "OPERATION");
    for (const { title } of found) expect(titles).toContain(title);
  }
});
