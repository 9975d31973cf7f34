import { expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.js";

it("starts without any setting", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ host: "localhost", port: 4000, logLevel: "info", demonstration: true });
  expect(config.databaseUrl).toBe(`sqlite:${config.dataDir}/safer-wards.sqlite`);
});

it("takes an empty variable as not set", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: "" }).port).toBe(4000);
});

it.each([
  [{ PORT: "eighty" }, /PORT must be a whole number/],
  [{ PORT: "70000" }, /PORT must be a whole number/],
  [{ DATABASE_URL: "mysql://localhost" }, /DATABASE_URL must be sqlite:/],
  [{ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of/],
  [{ DEMONSTRATION: "yes" }, /DEMONSTRATION must be on or off/],
  [{ PORT: "x", LOG_LEVEL: "loud" }, /PORT.*LOG_LEVEL/],
])("refuses %o in a sentence that names the setting", (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(ConfigError);
  expect(() => readConfig(environment)).toThrow(sentence);
});
