import { expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.js";

it("a role map that makes partners wants to know which organisation somebody belongs to", () => {
  const issuer = { OIDC_ISSUER: "https://login.example", OIDC_CLIENT_ID: "one", OIDC_CLIENT_SECRET: "two" };
  const map = { OIDC_ROLE_MAP: '{"Partners":"PARTNER"}' };
  expect(() => readConfig({ ...issuer, ...map })).toThrow(/OIDC_ORGANISATION_CLAIM.*OIDC_ORGANISATION_MAP/);
  const organisations = { OIDC_ORGANISATION_CLAIM: "tenant", OIDC_ORGANISATION_MAP: '{"4f1c":"salus"}' };
  expect(readConfig({ ...issuer, ...map, ...organisations }).access.openId?.organisationOf).toEqual({
    "4f1c": "salus",
  });
});

it("a threshold below 3 is refused with the mend: below that, withheld says the number itself", () => {
  expect(() => readConfig({ DISCLOSURE_SMALLEST_SHOWN: "2" })).toThrow(/DISCLOSURE_SMALLEST_SHOWN.*from 3/);
  const { disclosure } = readConfig({
    DISCLOSURE_SMALLEST_SHOWN: "6",
    DISCLOSURE_SENSITIVE_SMALLEST_SHOWN: "12",
  }).access;
  expect(disclosure).toMatchObject({ smallestShown: 6, smallestShownOf: { DOMESTIC_ABUSE: 12, PREVENT: 12 } });
});

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
  [{ TRUST_PROXY: "yes" }, /TRUST_PROXY must be the number of proxies/],
  [{ SESSION_SECRET: "short" }, /SESSION_SECRET must be a random text/],
  [{ SESSION_IDLE_MINUTES: "0" }, /SESSION_IDLE_MINUTES must be/],
  [{ OIDC_ISSUER: "http://issuer.example" }, /OIDC_ISSUER must be the https address/],
  [{ OIDC_ROLE_MAP: '{"Partners":"NOBODY"}' }, /OIDC_ROLE_MAP must/],
  [{ OIDC_ROLE_MAP: "Officers=OFFICER" }, /OIDC_ROLE_MAP must/],
  [{ PARTNER_RECORDS_KEPT_MONTHS: "0" }, /PARTNER_RECORDS_KEPT_MONTHS must be/],
  [{ REFRESH: "daily" }, /REFRESH must be off or monthly/],
  [{ NOMIS_API: "nomis" }, /NOMIS_API must be the address/],
  [{ PORT: "x", LOG_LEVEL: "loud" }, /PORT.*LOG_LEVEL/],
])("refuses %o in a sentence that names the setting", (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(ConfigError);
  expect(() => readConfig(environment)).toThrow(sentence);
});

it.each([
  [{}, true],
  [{ DEMONSTRATION: "off" }, false],
  [{ NODE_ENV: "production" }, false],
  [{ NODE_ENV: "production", DEMONSTRATION: "on" }, true],
])("with %o the demonstration's doors are there: %s", (environment, open) => {
  expect(readConfig(environment).access.demonstrationDoor).toBe(open);
});
