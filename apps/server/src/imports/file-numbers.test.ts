import { expect, it } from "vitest";
import { FileNumbers } from "./file-numbers.js";

it("gives files that arrive at once numbers of their own", () => {
  const numbers = new FileNumbers();
  expect([numbers.next("a", []), numbers.next("a", []), numbers.next("b", [])]).toEqual([1, 2, 1]);
});

it("leaves none out for files that arrive one by one", () => {
  const numbers = new FileNumbers();
  const held: { number: number }[] = [];
  for (let file = 1; file <= 200; file++) held.push({ number: numbers.next("a", held) });
  expect(held.at(-1)).toEqual({ number: 200 });
});

it("goes on after the files held when it has forgotten, as after a restart", () => {
  const numbers = new FileNumbers();
  numbers.next("a", []);
  numbers.forget("a");
  expect(numbers.next("a", [{ number: 4 }, { number: 7 }])).toBe(8);
});
