import { randomUUID } from "node:crypto";
import type { BrowserSession } from "./browser-session.js";
import { PASSWORD } from "./people.js";
import { SCRIPT_PAYLOADS } from "./script-payloads.js";

const AREA = "E07000115";

/** A text that somebody enters, and how. */
export interface Written {
  readonly by: "administrator" | "officer";
  readonly mutation: string;
  readonly input: (payload: string, number: number) => Record<string, unknown>;
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

export const WRITTEN: Readonly<Record<string, Written>> = {
  "a person's name": {
    by: "administrator",
    mutation: "mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }",
    input: (name, number) => ({ name, signInName: `person${number}`, roles: ["COUNCILLOR"], password: PASSWORD }),
  },
  "what was exported": {
    by: "officer",
    mutation: "mutation ($input: NoteExportInput!) { noteExport(input: $input) }",
    input: (name) => ({ kind: "FILE", name, page: `/${name}` }),
  },
  "an operation's title, aim, notes, place and result": {
    by: "officer",
    mutation: "mutation ($input: CreateOperationInput!) { createOperation(input: $input) { id } }",
    input: (text) => ({
      areaCode: AREA,
      operation: {
        title: text,
        aim: text,
        notes: text,
        kind: "OTHER",
        leadOrganisation: "kent-police",
        firstDay: "2025-06-11",
        lastDay: "2025-06-12",
        place: { kind: "NAMED", names: [text.slice(0, 60)] },
        results: [{ kind: "ARREST", count: 1, detail: text.slice(0, 60) }],
      },
    }),
  },
  "a youth session's place and note": {
    by: "officer",
    mutation: "mutation ($input: SaveYouthSessionInput!) { saveYouthSession(input: $input) { status } }",
    input: (text) => ({
      areaCode: AREA,
      provider: "salus",
      kind: "DETACHED",
      date: "2025-06-11",
      startTime: "18:00",
      endTime: "20:00",
      place: text.slice(0, 80),
      wardCode: "E05015045",
      attendances: 3,
      contacts: 3,
      individuals: 3,
      staffHours: 4,
      note: text,
    }),
  },
  "a patrol visit's note": {
    by: "officer",
    mutation: "mutation ($input: PatrolVisitInput!) { recordPatrolVisits(visits: [$input]) { taken } }",
    input: (note, number) => ({
      id: randomUUID(),
      longitude: 0.275,
      latitude: 51.195,
      arrivedAt: daysAgo(2 + number / 24),
      leftAt: daysAgo(2 + number / 24),
      officers: 2,
      mode: "FOOT",
      note,
    }),
  },
  "an update of an action of the plan": {
    by: "officer",
    mutation: "mutation ($input: ReportUpdateInput!) { reportActionUpdate(input: $input) { key } }",
    input: (text) => ({
      areaCode: AREA,
      planYear: "2025-26",
      key: "diversionary-activities",
      words: text,
      statusReason: text,
    }),
  },
  "a contract's title": {
    by: "officer",
    mutation: "mutation ($input: SaveYouthContractInput!) { saveYouthContract(input: $input) { id } }",
    input: (title) => ({
      areaCode: AREA,
      provider: "salus",
      commissioner: "kcc",
      title,
      kinds: ["DETACHED"],
      period: { firstMonth: "2025-04", endMonth: "2026-04" },
      targets: [],
    }),
  },
  "why a map point is a default location": {
    by: "officer",
    mutation: "mutation ($input: MarkArtefactInput!) { markArtefact(input: $input) { id } }",
    input: (reason, number) => ({ areaCode: AREA, reason, ...pointOf(number) }),
  },
};

/** Where the number's street lies on the map. */
export function pointOf(number: number): { readonly longitude: number; readonly latitude: number } {
  return {
    longitude: Number((0.262 + (number % 20) * 0.0015).toFixed(6)),
    latitude: Number((51.187 + Math.floor(number / 20) * 0.0015).toFixed(6)),
  };
}

/** Every part of a year's review, with all payloads in them. */
export async function writeReview(officer: BrowserSession): Promise<number> {
  const where = `areaCode: "${AREA}", planYear: "2024-25"`;
  const { data } = await officer.ask(`{ planReview(${where}) { parts { key } } }`);
  const { parts } = data!["planReview"] as { parts: { key: string }[] };
  const each = Math.ceil(SCRIPT_PAYLOADS.length / parts.length);
  const written = parts.map(({ key }, index) => ({
    key,
    text: SCRIPT_PAYLOADS.slice(index * each, (index + 1) * each).join("\n"),
  }));
  const { codes } = await officer.ask(
    "mutation ($input: SaveReviewInput!) { saveReview(input: $input) { clashes { key } } }",
    { input: { areaCode: AREA, planYear: "2024-25", baseVersion: 0, parts: written } },
  );
  return codes.length === 0 ? SCRIPT_PAYLOADS.length : 0;
}

const DAY = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** Plans of patrols, each with two payloads in its title and in the names of its base and contact. */
export async function planPatrols(officer: BrowserSession): Promise<number> {
  let taken = 0;
  for (const title of SCRIPT_PAYLOADS.slice(0, 6)) {
    const base = { name: title.slice(0, 60), longitude: 0.274, latitude: 51.195 };
    const shift = { day: DAY, start: "18:00", end: "20:00", officers: 2, mode: "CAR", base };
    const { codes } = await officer.ask("mutation ($input: PlanPatrolsInput!) { planPatrols(input: $input) { id } }", {
      input: {
        need: { areaCode: AREA, period: { firstMonth: "2025-01", endMonth: "2025-02" } },
        title,
        shifts: [shift],
        seed: 5,
        places: 3,
      },
    });
    if (codes.length === 0) taken++;
  }
  return taken;
}

/** Files of a partner that bear payloads for their names, the first with payloads for its values, in one import. */
export async function checkPartnerFiles(officer: BrowserSession): Promise<string> {
  const begun = await officer.ask("mutation { beginImport { id } }");
  const { id } = begun.data!["beginImport"] as { id: string };
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = SCRIPT_PAYLOADS.map((payload, number) => {
    const kind = number % 2 === 0 ? cell(payload) : "Noise nuisance";
    const place = number % 2 === 0 ? "Samplegate" : cell(payload);
    return `${cell(payload)},2025-04-03,21:30,${kind},0.2752,51.1963,${place}`;
  });
  const table = ["Report number,Date,Time,Kind of behaviour,Longitude,Latitude,Location", ...rows, ""].join("\r\n");
  for (const [number, payload] of SCRIPT_PAYLOADS.slice(0, 15).entries()) {
    const name = encodeURIComponent(`${payload.slice(0, 80)}.csv`);
    const body = number === 0 ? table : table.slice(0, table.indexOf("\r\n") + 2);
    const headers = { "content-type": "application/octet-stream" };
    const { status } = await officer.fetch(`/api/uploads/${id}/${name}`, { method: "PUT", headers, body });
    if (status !== 201) throw new Error(`The file ${payload} was answered ${status}.`);
  }
  const found = await officer.ask(`{ importJob(id: "${id}") { version } }`);
  const { version } = found.data!["importJob"] as { version: number };
  const { codes } = await officer.ask("mutation ($input: CheckImportInput!) { checkImport(input: $input) { id } }", {
    input: { id, version, organisation: "tmbc", sources: [] },
  });
  if (codes.length > 0) throw new Error(`The check was answered ${codes.join(" ")}.`);
  return id;
}
