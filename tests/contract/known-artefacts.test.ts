import { VISITOR, type Viewer } from "@safer-wards/domain";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

const OFFICER: Viewer = { id: "officer", name: "Officer", roles: ["OFFICER"], organisation: "tmbc" };
const AREA = "E07000115";

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  beforeAll(async () => {
    application = await openDemonstration(database);
  });
  afterAll(async () => application.close());

  // oxlint-disable-next-line typescript/no-explicit-any -- answers are looked into at many depths
  async function ask(source: string, viewer: Viewer = VISITOR): Promise<any> {
    const contextValue = { requestId: "test", viewer, origin: null, answersOneViewer: () => undefined };
    const { data, errors } = await graphql({ schema: application.schema, source, contextValue });
    if (errors) throw errors[0]!;
    return data;
  }

  const series = (more = "") =>
    ask(`{ incidentSeries(input: {areaCode: "${AREA}"${more}}) { id count { value } counts attribution } }`).then(
      (data) => data.incidentSeries,
    );
  const busiest = () =>
    ask(
      `{ busyPoints(input: {areaCode: "${AREA}"}, first: 5) { points { location longitude latitude kind count { value } ward { code } artefact { id } } } }`,
    ).then((data) => data.busyPoints.points);
  const mark = ({ longitude, latitude }: { longitude: number; latitude: number }, reason: string, viewer = OFFICER) =>
    ask(
      `mutation { markArtefact(input: {areaCode: "${AREA}", longitude: ${longitude}, latitude: ${latitude}, reason: "${reason}"}) { id location reason } }`,
      viewer,
    );

  it("while nothing is marked, leaving out leaves everything, and says so", async () => {
    const [whole, without] = [await series(), await series(", leaveOutArtefacts: true")];
    expect(without.counts).toEqual(whole.counts);
    expect(without.attribution[0]).toBe("Left out: 0 incidents at 0 map points that are marked as default locations.");
  });

  it("an officer marks the busiest point, and every analysis that leaves it out counts that much less", async () => {
    const [point, second] = await busiest();
    expect(point.count.value).toBeGreaterThanOrEqual(second.count.value);
    const whole = await series();
    const { markArtefact: marked } = await mark(point, "Records of the whole town are put here");
    expect(marked.location).toBe(point.location);
    expect((await series()).counts).toEqual(whole.counts);
    const without = await series(", leaveOutArtefacts: true");
    expect(without.id).not.toBe(whole.id);
    expect(without.count.value).toBe(whole.count.value - point.count.value);
    expect(without.attribution[0]).toBe(
      `Left out: ${point.count.value} incidents at 1 map point that is marked as a default location.`,
    );
    expect((await busiest())[0].artefact).toEqual({ id: marked.id });
    const input = `{areaCode: "${AREA}", leaveOutArtefacts: true, resolution: 10}`;
    const { hotspotGrid } = await ask(`{ hotspotGrid(input: ${input}) { total attribution } }`);
    expect(hotspotGrid).toMatchObject({ total: without.count.value, attribution: without.attribution });
    const ward = await ask(
      `{ wardComparison(input: {areaCode: "${AREA}", leaveOutArtefacts: true}) { borough { count { value } } } }`,
    );
    expect(ward.wardComparison.borough.count.value).toBe(without.count.value);
    await expect(mark(point, "Once more")).rejects.toThrow(/marked already/);
  });

  it("a mark is taken back, and both are in the audit", async () => {
    const whole = await series();
    const { knownArtefacts } = await ask(`{ knownArtefacts(areaCode: "${AREA}") { id } }`);
    const unmark = (viewer: Viewer) => ask(`mutation { unmarkArtefact(id: "${knownArtefacts[0].id}") { id } }`, viewer);
    await expect(unmark(VISITOR)).rejects.toThrow(/Sign in/);
    expect(await unmark(OFFICER)).toEqual({ unmarkArtefact: [] });
    expect((await series(", leaveOutArtefacts: true")).counts).toEqual(whole.counts);
    await expect(unmark(OFFICER)).rejects.toThrow(/taken back already/);
    const entries = await application.database.query("SELECT action FROM audit_entry ORDER BY id");
    expect(entries.slice(-2)).toEqual([{ action: "ARTEFACT_MARKED" }, { action: "ARTEFACT_UNMARKED" }]);
  });

  it("a place without records, a mark without a reason and anybody but an officer are refused", async () => {
    const [point] = await busiest();
    await expect(mark({ longitude: 0, latitude: 51 }, "Somewhere else")).rejects.toThrow(/No record lies at 0, 51/);
    await expect(mark(point, " x ")).rejects.toThrow(/why records pile up/);
    await expect(mark(point, "A good reason", VISITOR)).rejects.toThrow(/Sign in/);
    await expect(mark(point, "A good reason", { ...OFFICER, roles: ["COUNCILLOR"] })).rejects.toThrow(/role/);
  });
});
