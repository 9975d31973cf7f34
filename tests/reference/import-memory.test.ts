import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outcomeOf, startCommand } from "../hostile/built-command.js";
import { databasesUnderTest } from "../support/databases.js";
import { peakMegabytes, SAY_PEAK } from "../support/peak-memory.js";
import { referenceDirectory } from "../support/reference.js";

const MOST_MEGABYTES = 300;
const FILES = [
  "2025-01-kent-street.csv",
  "2025-02-kent-street.csv",
  "2025-03-kent-street.csv",
  "2025-01-btp-street.csv",
];

describe.each(databasesUnderTest())("on $name", ({ name, open }) => {
  it(`the real files are imported in less than ${MOST_MEGABYTES} MB`, async () => {
    const home = await open();
    const paths = FILES.map((file) => join(referenceDirectory(), "police", file));
    const { exitCode, stderr } = await outcomeOf(startCommand(home.url, ["import", ...paths], SAY_PEAK));
    await home.dispose();
    expect(exitCode, stderr).toBe(0);
    const peak = peakMegabytes(stderr);
    process.stdout.write(`${name}: at most ${Math.round(peak)} MB while the real files were imported\n`);
    // Otherwise nothing was measured.
    expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(MOST_MEGABYTES);
  });
});
