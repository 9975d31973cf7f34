import { MEASURES, VISITOR } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { POLICE_UK_STREET } from "../../apps/server/src/imports/index.js";
import { TABLE_SOURCES } from "../../apps/server/src/imports/sources/index.js";
import { databasesUnderTest } from "../support/databases.js";
import { openApplication, type OpenApplication } from "./contract.js";

interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly members: readonly { readonly name: string; readonly type: string | null; readonly meaning: string }[];
}

let application: OpenApplication;
let dictionary: Record<"sources" | "answers", Entry[]> & { measures: Entry["members"] };

// No table of a database is asked, so one database says it all.
beforeAll(async () => {
  application = await openApplication(databasesUnderTest()[0]!);
  const entry = "name meaning members { name type meaning }";
  const { data } = await graphql({
    schema: application.schema,
    source: `{ dataDictionary { sources { ${entry} } answers { ${entry} } measures { name type meaning } } }`,
    contextValue: { requestId: "test", viewer: VISITOR },
  });
  dictionary = (data as { dataDictionary: typeof dictionary }).dataDictionary;
});
afterAll(async () => application.close());

it("every measure is in the dictionary with its definition", () => {
  expect(dictionary.measures.map(({ name }) => name)).toEqual(MEASURES.map(({ name }) => name));
  expect(dictionary.measures.every(({ meaning }) => meaning.length > 40)).toBe(true);
});

it("a source has its columns in the order of its files", () => {
  const [street] = dictionary.sources;
  expect(street!.members.every(({ meaning }) => meaning !== "")).toBe(true);
  expect(street!.members.map(({ name }) => name).slice(0, 3)).toEqual(["Crime ID", "Month", "Reported by"]);
});

it("every source that can be imported is in the dictionary, each of its columns with what it holds", () => {
  const sources = [POLICE_UK_STREET.name, ...TABLE_SOURCES.map(({ name }) => name)];
  expect(dictionary.sources.map(({ name }) => name)).toEqual(sources);
  const mute = dictionary.sources.flatMap(({ name, members }) =>
    members.filter(({ meaning }) => meaning === "").map((member) => `${name}: ${member.name}`),
  );
  expect(mute).toEqual([]);
});

it("every answer and choice of the API says what it is, and so does each of its fields", () => {
  expect(dictionary.answers.length).toBeGreaterThan(80);
  const mute = dictionary.answers.filter(({ meaning }) => meaning === "").map(({ name }) => name);
  expect(mute).toEqual([]);
  const ward = dictionary.answers.find(({ name }) => name === "Ward")!;
  expect(ward.members.find(({ name }) => name === "residentsAged")).toMatchObject({
    type: "Figure!",
    meaning: expect.stringContaining("ages"),
  });
});
