import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { DEEPEST, limitMutations, limitShape, MOST_ALIASES } from "./limits.js";

const schema = buildSchema("type Query { ward: Ward } type Ward { parent: Ward name: String }");
const problems = (document: string) => validate(schema, parse(document), [limitShape]).map((error) => error.message);
const nested = (depth: number) => `{ ward { ${"parent { ".repeat(depth - 2)}name ${"} ".repeat(depth)}`;

it("takes a question of ten levels and refuses one of eleven", () => {
  expect(problems(nested(DEEPEST))).toEqual([]);
  expect(problems(nested(DEEPEST + 1))).toEqual([expect.stringContaining("10 levels")]);
});

it("counts the levels that a fragment brings", () => {
  const deep = `${"parent { ".repeat(DEEPEST)}name${" }".repeat(DEEPEST)}`;
  expect(problems(`{ ward { ...f } } fragment f on Ward { ${deep} }`)).toHaveLength(1);
});

it("takes fifteen aliases and refuses sixteen", () => {
  const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ward { name }`).join(" ")} }`;
  expect(problems(aliased(MOST_ALIASES))).toEqual([]);
  expect(problems(aliased(MOST_ALIASES + 1))).toEqual([expect.stringContaining("15 aliases")]);
});

it("leaves the questions of introspection alone", () => {
  const types = "ofType { ".repeat(12) + "name" + " }".repeat(12);
  expect(problems(`{ __type(name: "Ward") { fields { type { ${types} } } } }`)).toEqual([]);
});

it("ends on fragments that spread each other in a ring", () => {
  expect(problems("{ ward { ...a } } fragment a on Ward { ...b } fragment b on Ward { ...a }")).toEqual([]);
});

it("takes one change a request, however it is spelled", () => {
  const changes = buildSchema("type Query { a: Int } type Mutation { signIn: Int }");
  const refusals = (document: string) => validate(changes, parse(document), [limitMutations]);
  expect(refusals("mutation { signIn }")).toEqual([]);
  expect(refusals("{ a b: a }")).toEqual([]);
  expect(refusals("mutation { signIn again: signIn }")).toHaveLength(1);
  expect(refusals("mutation { ...f } fragment f on Mutation { signIn again: signIn }")).toHaveLength(1);
  expect(refusals("mutation { ... { signIn again: signIn } }")).toHaveLength(1);
  expect(refusals("mutation A { signIn } mutation B { signIn again: signIn }")).toHaveLength(1);
});
