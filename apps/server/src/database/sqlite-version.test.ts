import { expect, it } from "vitest";
import { refuseFaultySqlite } from "./sqlite-version.js";

it.each(["3.40.1", "3.51.2", "3.52.0", "2.8.17"])("refuses SQLite %s", (version) => {
  expect(() => refuseFaultySqlite(version)).toThrow(/fault/);
});

it.each(["3.51.3", "3.52.1", "3.53.2", "4.0.0"])("takes SQLite %s", (version) => {
  expect(() => refuseFaultySqlite(version)).not.toThrow();
});
