import { expect, it } from "vitest";
import { readCommandLine, UsageError } from "./command-line.js";

it("user add takes a name, roles in any spelling, and an organisation; never a password", () => {
  const words = ["user", "add", "--name", "kim", "--role", "youth-commissioner", "--role", "OFFICER"];
  expect(readCommandLine([...words, "--full-name", "Kim Reed", "--organisation", "Salus"])).toEqual({
    name: "user add",
    signInName: "kim",
    fullName: "Kim Reed",
    roles: ["YOUTH_COMMISSIONER", "OFFICER"],
    organisation: "Salus",
  });
  expect(() => readCommandLine([...words, "--password", "secret"])).toThrow(/'--password' is not an option/);
});

it("sessions, the audit and the list of people are understood", () => {
  expect(readCommandLine(["user", "list", "--json"])).toEqual({ name: "user list", json: true });
  expect(readCommandLine(["sessions", "end"])).toEqual({ name: "sessions end", signInName: null });
  expect(readCommandLine(["sessions", "end", "--name", "kim"])).toEqual({ name: "sessions end", signInName: "kim" });
  expect(readCommandLine(["audit", "verify"])).toEqual({ name: "audit verify", json: false });
  expect(readCommandLine(["audit", "prune", "--before", "2024-01-31"])).toEqual({
    name: "audit prune",
    before: "2024-01-31",
  });
});

it.each([
  [["user", "add", "--role", "OFFICER"], /with which name/],
  [["user", "add", "--name", "kim"], /one or more roles/],
  [["user", "add", "--name", "kim", "--role", "VISITOR"], /one or more roles/],
  [["user", "remove"], /There is user add/],
  [["audit"], /There is user add/],
  [["audit", "prune"], /before which day/],
  [["audit", "prune", "--before", "2024-13-01"], /before which day/],
  [["coverage", "--role", "OFFICER"], /--role goes with commands about people/],
])("%j is answered with a sentence", (words, sentence) => {
  expect(() => readCommandLine(words)).toThrow(UsageError);
  expect(() => readCommandLine(words)).toThrow(sentence);
});
