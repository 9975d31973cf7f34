import { isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { added, AREA, type Row, YouthAsking } from "./youth-asking.js";

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  describe("what a councillor is told", () => {
    it("is never a count of 1 to 4, in any ward, quarter or month of any provider", async () => {
      const small: string[] = [];
      const look = (where: string, row: Pick<Row, "contacts" | "attendances"> & Partial<Row>) => {
        for (const [name, figure] of Object.entries({
          contacts: row.contacts,
          attendances: row.attendances,
          newIndividuals: row.newIndividuals,
        })) {
          if (figure && [1, 2, 3, 4].includes(figure.value ?? 0)) small.push(`${where} ${name} ${figure.value}`);
        }
      };
      for (const provider of ["salus", "kenward-trust", "sports-connect", "reform-restore-respect"]) {
        for (const firstMonth of ["2023-04", "2023-10", "2024-07", "2025-01", "2025-10"]) {
          const endMonth = `${firstMonth.slice(0, 4)}-${String(Number(firstMonth.slice(5)) + 3).padStart(2, "0")}`;
          const period = { firstMonth, endMonth: endMonth.replace(/-13$/, "-12") };
          const answer = await youth.reach("councillor", { provider, period });
          for (const row of [...answer.wards, ...answer.providers, ...answer.months])
            look(`${provider} ${firstMonth}`, row);
        }
      }
      expect(small).toEqual([]);
    });

    it("holds back sessions of a ward in a single month, themes' contacts and ages", async () => {
      const month = { firstMonth: "2024-06", endMonth: "2024-07" };
      const ward = await youth.reach("councillor", { placeIds: ["E05015051"], period: month });
      expect(ward.total.sessions.missing).toBe("WITHHELD");
      expect(ward.total.contacts.missing).toBe("WITHHELD");
      expect(ward.total.individuals.least.missing).toBe("WITHHELD");
      expect(ward.months[0]!.sessions.missing).toBe("WITHHELD");
      const { themes } = await youth.reach("councillor");
      expect(themes.every(({ contacts }) => contacts.missing === "WITHHELD")).toBe(true);
    });

    it("has ages of the whole area, and of no ward, month or theme; together they are all who were present", async () => {
      const ages = async (who: string, more: Record<string, unknown> = {}) =>
        (await youth.reach(who, more)).ageBands.map(({ present }) => present.value);
      // The ages that sessions hold divide those present: a second division of the same young people is safe if it is one.
      for (const { age_bands, individuals } of youth.raw) {
        expect(added(Object.values(JSON.parse(age_bands) as Record<string, number>))).toBe(individuals);
      }
      const [told, whole] = [await ages("councillor"), await ages("officer")];
      expect(told.filter((value) => value !== null).length).toBeGreaterThan(2);
      for (const [index, value] of told.entries()) {
        expect([null, whole[index]]).toContain(value);
        expect([1, 2, 3, 4]).not.toContain(value);
      }
      for (const finer of [
        { placeIds: ["E05015045"] },
        { period: { firstMonth: "2024-06", endMonth: "2024-07" } },
        { theme: "ALCOHOL" },
      ]) {
        // An age that nobody had in the whole area and quarter, nobody had in a part of it.
        const truth = await ages("officer", finer);
        for (const [index, value] of (await ages("councillor", finer)).entries()) {
          expect(value, `${JSON.stringify(finer)} ${index}`).toBe(value === 0 ? truth[index] : null);
        }
      }
      expect(added(whole.map((value) => value ?? 0))).toBe(
        added(
          youth.raw
            .filter(({ month }) => month >= "2024-04" && month < "2025-04")
            .map(({ individuals }) => individuals),
        ),
      );
    });

    it("contains the truth that officers see, and is told in whole the same where it is told", async () => {
      const [told, whole] = [await youth.reach("councillor"), await youth.reach("officer")];
      for (const [index, row] of told.wards.entries()) {
        const truth = whole.wards[index]!;
        expect([null, truth.contacts.value]).toContain(row.contacts.value);
        expect(row.individuals.least.value ?? 0).toBeLessThanOrEqual(truth.individuals.most.value!);
        expect(row.individuals.most.value ?? Infinity).toBeGreaterThanOrEqual(truth.individuals.least.value!);
      }
    });

    it("has no contract, session or review paper in it", async () => {
      for (const field of ["youthContracts(areaCode: $area) { id }", "youthSessions(areaCode: $area) { count }"]) {
        const { errors } = await youth.ask("councillor", `query ($area: ID!) { ${field} }`, { area: AREA });
        expect(errors![0]!.extensions["code"]).toBe("FORBIDDEN");
      }
      const { errors } = await youth.ask(
        "councillor",
        `{ youthReview(areaCode: "${AREA}", provider: "salus") { id } }`,
      );
      expect(errors![0]!.extensions["code"]).toBe("FORBIDDEN");
    });
  });

  it("names contacts, attendances and individuals by their own unit wherever they stand in an answer", async () => {
    const answer = await youth.reach("officer");
    const wrong: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      if ("unit" in value && "value" in value) {
        const name = path.split(".").findLast((part) => /[a-z]/i.test(part) && !["least", "most"].includes(part)) ?? "";
        const expected = UNITS[name];
        if (expected && value.unit !== expected) wrong.push(`${path}: ${String(value.unit)}`);
      }
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    };
    walk(answer, "reach");
    expect(wrong).toEqual([]);
  });

  it("describes individuals in the schema as different people, and never as contacts", () => {
    const described = Object.values(application.schema.getTypeMap())
      .filter((type) => isObjectType(type) && type.name.startsWith("Youth"))
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
      .filter(({ field }) => /individual|reachPer/i.test(field.name) && !field.name.startsWith("contactsPer"));
    expect(described.length).toBeGreaterThan(5);
    for (const { type, field } of described) {
      expect(field.description, `${type.name}.${field.name}`).toMatch(/different|first time/i);
      expect(field.description, `${type.name}.${field.name}`).not.toMatch(/meeting|contact|attendance/i);
    }
  });
});

const UNITS: Readonly<Record<string, string>> = {
  contacts: "contacts",
  attendances: "attendances",
  individuals: "individuals",
  newIndividuals: "individuals",
  sessions: "sessions",
  contactHours: "contact hours",
  staffHours: "staff hours",
  reachPer1000: "individuals per 1,000 young people",
  contactsPerIndividual: "contacts per individual",
  costPerContactHour: "pounds per contact hour",
};
