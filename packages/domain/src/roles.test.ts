import { expect, it } from "vitest";
import {
  ACCESS,
  type Action,
  GIVEN_ROLES,
  isAllowed,
  isOpen,
  reachOver,
  ROLE_WORDS,
  ROLES,
  scopeFor,
  VISITOR,
} from "./roles.js";

const ACTIONS = Object.keys(ACCESS) as Action[];
const allowed = (action: Action) => ROLES.filter((role) => isAllowed(scopeFor({ roles: [role] }, action)));

it("a visitor changes nothing but who is signed in", () => {
  const open = ACTIONS.filter((action) => isAllowed(scopeFor(VISITOR, action)));
  expect(open.filter((action) => action.startsWith("Mutation."))).toEqual([
    "Mutation.signIn",
    "Mutation.demonstrationSignIn",
    "Mutation.signOut",
  ]);
});

it("an administrator sees no more data than a visitor by that alone", () => {
  const more = ACTIONS.filter((action) => allowed(action).join() === "ADMINISTRATOR");
  expect(more.sort()).toEqual([
    "GET /files/audit.csv",
    "GET /files/people.csv",
    "GET /files/sessions.csv",
    "Mutation.addPerson",
    "Mutation.changePerson",
    "Query.audit",
    "Query.people",
  ]);
});

it("roles add up: who holds two reaches as far as the further of them, part by part", () => {
  expect(scopeFor({ roles: ["OFFICER"] }, "Query.sessions")).toEqual({ own: "WHOLE", others: "NOTHING" });
  expect(scopeFor({ roles: ["OFFICER", "ADMINISTRATOR"] }, "Query.sessions")).toEqual({
    own: "WHOLE",
    others: "WHOLE",
  });
  expect(scopeFor({ roles: [] }, "Query.areas")).toEqual({ own: "NOTHING", others: "NOTHING" });
});

it("the scope over own objects holds for those of the viewer's organisation, and for nobody without one", () => {
  const scope = { own: "WHOLE", others: "PROTECTED" } as const;
  expect(reachOver({ organisation: "salus" }, scope, "salus")).toBe("WHOLE");
  expect(reachOver({ organisation: "salus" }, scope, "davss")).toBe("PROTECTED");
  expect(reachOver({ organisation: null }, scope, null)).toBe("PROTECTED");
  expect(reachOver({ organisation: "salus" }, { own: "NOTHING", others: "WHOLE" }, "salus")).toBe("WHOLE");
});

it("only what is the same for everyone counts as open", () => {
  for (const action of ACTIONS.filter(isOpen)) expect(allowed(action), action).toEqual([...ROLES]);
  expect(isOpen("Query.viewer")).toBe(false);
});

it("every role has a name and a sentence on what it sees", () => {
  for (const role of ROLES) expect(ROLE_WORDS[role].sees, role).toMatch(/^[A-Z].*\.$/);
  expect([...GIVEN_ROLES, "VISITOR"].sort()).toEqual([...ROLES].sort());
});
