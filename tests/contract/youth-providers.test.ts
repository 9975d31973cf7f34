import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { AREA, YouthAsking } from "./youth-asking.js";

const SAVE = `mutation ($input: SaveYouthProviderInput!) { saveYouthProvider(input: $input) { slug what kinds version } }`;
const CONTRACT = `mutation ($input: SaveYouthContractInput!) { saveYouthContract(input: $input) { id version deliveryMonths } }`;

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  const provider = { areaCode: AREA, slug: "cdap", what: "Advice about drugs", kinds: ["ONE_TO_ONE"] };
  const save = (who: string, more: Record<string, unknown> = {}) =>
    youth.ask(who, SAVE, { input: { ...provider, ...more } });
  const audited = (object: string) =>
    application.database.query<{ action: string }>("SELECT action FROM audit_entry WHERE object = ? ORDER BY id", [
      object,
    ]);

  it("a provider is added and changed with the audit, and the second who changes it is told", async () => {
    expect((await save("commissioner")).data).toEqual({
      saveYouthProvider: { slug: "cdap", what: "Advice about drugs", kinds: ["ONE_TO_ONE"], version: 1 },
    });
    expect((await save("officer", { version: 1, what: "Advice and outreach" })).errors).toBeUndefined();
    expect((await save("commissioner", { version: 1, what: "Something else" })).errors![0]!.message).toMatch(
      /Somebody else has changed this provider/,
    );
    expect((await save("commissioner")).errors![0]!.extensions).toMatchObject({ argument: "version" });
    expect(await audited("youth-provider:cdap")).toHaveLength(2);
  });

  it.each([
    [{ slug: "nobody-of-that-name" }, "slug"],
    [{ what: "x" }, "what"],
    [{ kinds: [] }, "kinds"],
    [{ kinds: ["PARTY"] }, "kinds"],
    [{ keyScheme: "West Kent!" }, "keyScheme"],
  ])("a provider with %j is refused, and %s is named", async (more, argument) => {
    const { errors } = await save("officer", { version: 2, ...more });
    expect(errors![0]!.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });

  it("who is neither commissioner nor officer changes no provider", async () => {
    for (const who of ["councillor", "salus"]) {
      expect((await save(who)).errors![0]!.extensions["code"]).toBe("FORBIDDEN");
    }
  });

  it("a scheme of keys stays once keys were hashed with it", async () => {
    const { data } = await youth.ask("officer", `{ youthProviders(areaCode: "${AREA}") { slug what kinds version } }`);
    const salus = (data!["youthProviders"] as { slug: string; what: string; kinds: string[]; version: number }[]).find(
      ({ slug }) => slug === "salus",
    )!;
    const { errors } = await save("officer", { ...salus, keyScheme: "another" });
    expect(errors![0]!.extensions).toMatchObject({ argument: "keyScheme" });
  });

  it("a contract keeps its months of delivery, and what cannot be a contract is refused by field", async () => {
    const contract = {
      areaCode: AREA,
      provider: "salus",
      commissioner: "tmbc",
      title: "Summer 2027",
      period: { firstMonth: "2027-04", endMonth: "2028-04" },
      deliveryMonths: ["2027-08", "2027-07"],
      targets: [{ measure: "CONTACTS", value: 400 }],
      kinds: ["HOLIDAY"],
    };
    const add = (who: string, more: Record<string, unknown> = {}) =>
      youth.ask(who, CONTRACT, { input: { ...contract, ...more } });
    const { data } = await add("commissioner");
    const { id, ...kept } = data!["saveYouthContract"] as { id: string };
    expect(kept).toEqual({ version: 1, deliveryMonths: ["2027-07", "2027-08"] });
    expect((await add("commissioner", { id, version: 1 })).data!["saveYouthContract"]).toMatchObject({ version: 2 });
    expect((await add("commissioner", { id, version: 1 })).errors![0]!.message).toMatch(/Somebody else/);
    expect(await audited(`youth-contract:${id}`)).toHaveLength(2);
    const refused = async (more: Record<string, unknown>) => (await add("officer", more)).errors![0]!.extensions;
    expect(await refused({ deliveryMonths: ["2026-07"] })).toMatchObject({ argument: "deliveryMonths" });
    expect(await refused({ period: { firstMonth: "1900-01", endMonth: "2027-04" } })).toMatchObject({
      argument: "period",
    });
    const twice = [...contract.targets, ...contract.targets];
    expect(await refused({ targets: twice })).toMatchObject({ argument: "targets" });
    expect((await add("commissioner", { commissioner: "kcc" })).errors![0]!.extensions["code"]).toBe("FORBIDDEN");
  });
});
