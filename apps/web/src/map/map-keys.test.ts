import { expect, it } from "vitest";
import { commandOf } from "./map-keys.js";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it("moves by arrows, zooms by plus and minus, with or without Shift", () => {
  expect(commandOf({ key: "ArrowLeft", ...plain })).toEqual({ do: "pan", direction: "left" });
  expect(commandOf({ key: "+", ...plain })).toEqual({ do: "zoom", by: 1 });
  expect(commandOf({ key: "=", ...plain })).toEqual({ do: "zoom", by: 1 });
  expect(commandOf({ key: "-", ...plain })).toEqual({ do: "zoom", by: -1 });
});

it("leaves Tab and the browser's own zoom alone", () => {
  expect(commandOf({ key: "Tab", ...plain })).toBeNull();
  expect(commandOf({ key: "+", ...plain, ctrlKey: true })).toBeNull();
  expect(commandOf({ key: "ArrowLeft", ...plain, altKey: true })).toBeNull();
});
