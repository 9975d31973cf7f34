import { expect, it } from "vitest";
import { figuresInReview, numbersWithoutSource, reviewPieces } from "./review-text.js";

it("tells words and figures apart", () => {
  expect(reviewPieces("Referrals: {davss-referrals-table}, after {b}.")).toEqual([
    { words: "Referrals: " },
    { figure: "davss-referrals-table" },
    { words: ", after " },
    { figure: "b" },
    { words: "." },
  ]);
  expect(figuresInReview("{a} {b} {a}")).toEqual(["a", "b"]);
});

it("finds numbers that no figure stands behind, and takes dates for none", () => {
  expect(numbersWithoutSource("In 2024/25, from April 2024 to 3 May 2025: {a} after 1,770, or 3.5 each")).toEqual([
    "1,770",
    "3.5",
  ]);
});
