import { expect, it } from "vitest";
import { mutateRealFiles } from "../reference/mutate-real-files.js";

it("5,000 byte mutations of the real files are taken whole, or refused with a sentence", async () => {
  const { mutations, crashes, grew } = await mutateRealFiles(5_000, 20_260_402);
  expect(crashes).toEqual([]);
  expect(mutations).toBe(5_000);
  // Megabytes that are still held when all is done.
  expect(grew).toBeLessThan(300);
});
