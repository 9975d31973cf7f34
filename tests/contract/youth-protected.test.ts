import { isInputObjectType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { added, AREA, FIGURE, PEOPLE, ROW, type Row, YouthAsking } from "./youth-asking.js";

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

    it("has every session of a ward in a single month, and neither its contacts nor those of themes", async () => {
      const month = { firstMonth: "2024-06", endMonth: "2024-07" };
      const held = youth.raw.find((session) => session.month === month.firstMonth && session.provider === "salus")!;
      const placeIds = [held.ward_code];
      const ward = await youth.reach("councillor", { placeIds, period: month });
      const whole = await youth.reach("officer", { placeIds, period: month });
      expect(whole.total.sessions.value).toBeGreaterThan(0);
      expect(ward.total.sessions.value).toBe(whole.total.sessions.value);
      expect(ward.total.contacts.missing).toBe("WITHHELD");
      expect(ward.total.individuals.least.missing).toBe("WITHHELD");
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
    const reach = await youth.reach("officer");
    const { data, errors } = await youth.ask(
      "officer",
      `{ youthContracts(areaCode: "${AREA}") { targets { measure target ${FIGURE} expected ${FIGURE} delivered ${PEOPLE} } }
        youthReview(areaCode: "${AREA}", provider: "kenward-trust") { reach { total ${ROW} wards ${ROW} } } }`,
    );
    expect(errors).toBeUndefined();
    const wrong: string[] = [];
    let looked = 0;
    const walk = (value: unknown, path: string, measure: string | null) => {
      if (typeof value !== "object" || value === null) return;
      if ("unit" in value && "value" in value) {
        const name = path.split(".").findLast((part) => /[a-z]/i.test(part) && !["least", "most"].includes(part)) ?? "";
        const expected = measure === null ? UNITS[name] : UNITS_OF_MEASURES[measure];
        if (expected === undefined) return;
        looked++;
        if (value.unit !== expected) wrong.push(`${path}: ${String(value.unit)}`);
        return;
      }
      const within = "measure" in value && typeof value.measure === "string" ? value.measure : measure;
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`, within);
    };
    walk({ reach, ...data }, "answer", null);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });

  it("has no field in the schema that names different people and counts meetings, or the other way round", () => {
    const fields = Object.values(application.schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInputObjectType(type))
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const told = (words: RegExp) => fields.filter(({ field }) => words.test(field.name));
    const people = told(/individual|reachPer|differentPeople|uniquePeople/i).filter(
      ({ field }) => !field.name.startsWith("contactsPer"),
    );
    expect(people.length).toBeGreaterThan(7);
    for (const { type, field } of people) {
      expect(field.description, `${type.name}.${field.name}`).toMatch(/different|first time/i);
      expect(field.description, `${type.name}.${field.name}`).not.toMatch(/meeting|contact|attendance/i);
    }
    const meetings = told(/^(contacts|attendances|present)$/);
    expect(meetings.length).toBeGreaterThan(7);
    for (const { type, field } of meetings) {
      expect(field.description, `${type.name}.${field.name}`).not.toMatch(/different|individual/i);
      expect(String(field.type), `${type.name}.${field.name}`).not.toContain("YouthPeople");
    }
    // What is a number of people is always that type, so that a range cannot be shown as one number.
    const typed = fields
      .filter(({ field }) => String(field.type).includes("YouthPeople"))
      .map(({ field }) => field.name);
    expect(new Set(typed)).toEqual(new Set(["individuals", "reachPer1000", "contactsPerIndividual", "delivered"]));
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

const UNITS_OF_MEASURES: Readonly<Record<string, string>> = {
  SESSIONS: "sessions",
  CONTACT_HOURS: "contact hours",
  CONTACTS: "contacts",
  ATTENDANCES: "attendances",
  INDIVIDUALS: "individuals",
};
