import { expect, it } from "vitest";
import { mutateRealFiles } from "./mutate-real-files.js";

it("150 byte mutations of the real files are taken whole, or refused with a sentence", async () => {
  const { crashes } = await mutateRealFiles(150, 20_260_403);
  expect(crashes).toEqual([]);
});
