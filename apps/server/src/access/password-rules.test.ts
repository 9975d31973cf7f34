import { expect, it } from "vitest";
import { objectionTo, SHORTEST_PASSWORD } from "./password-rules.js";

it("asks for length and for no kind of character", () => {
  expect(objectionTo("short but no", "alex")).toBeNull();
  expect(objectionTo("x7$Kq!z9Tb#", "alex")).toMatch(`at least ${SHORTEST_PASSWORD}`);
  expect(objectionTo("correct horse battery staple", "alex")).toBeNull();
  expect(objectionTo("y".repeat(300), "alex")).toMatch("at most 256");
});

it.each([
  "password1234",
  "P@ssw0rd!2024",
  "Passw0rdPassw0rd",
  "qwertyuiop1234",
  "123456789012",
  "aaaaaaaaaaaaaaaa",
  "abcabcabcabcabc",
  "Summer2024Summer",
  "TonbridgeMalling1",
  "SaferWards2025!!",
  "kentpolice999999",
  "drowssapdrowssap",
])("refuses %s, which is tried first", (password) => {
  expect(objectionTo(password, "alex")).toMatch(/tried first/);
});

it("refuses the name one signs in with, dressed up", () => {
  expect(objectionTo("margaret.reed-2025", "margaret.reed@example.org")).toMatch(/tried first/);
  expect(objectionTo("margaret.reed-2025", "alex@example.org")).toBeNull();
});

it("counts characters as a person does, and takes any script", () => {
  expect(objectionTo("длинныйпароль", "alex")).toBeNull();
  expect(objectionTo("🔑🔒🚪🏠🌳🚲🐝🌧🌞🌊🌍🎲", "alex")).toMatch(/tried first/);
});
