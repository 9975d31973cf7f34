import { expect, it } from "vitest";
import { actionWords, objectWords } from "./action-words.js";

it("an action that nobody has put in words is shown as a phrase", () => {
  expect(actionWords("SIGNED_IN")).toBe("Signed in");
  expect(actionWords("SOMETHING_NEW")).toBe("Something new");
});

it("what was read is said in words, and what was changed by its name", () => {
  expect(objectWords("Query.patrolPlans")).toBe("patrol plans");
  expect(objectWords("person:04146763")).toBe("person:04146763");
  expect(objectWords(null)).toBeNull();
});
