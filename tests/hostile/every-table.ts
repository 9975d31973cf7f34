import { TABLE_SOURCES } from "../../apps/server/src/imports/sources/index.js";
import { Table } from "./table-faults.js";

const PLACED = { Date: "2025-04-03", Time: "21:30", Longitude: "0.2752", Latitude: "51.1963", Location: "Samplegate" };

/** A good row of each source that has a template of the partnership's own, and the column whose cells must differ. */
const ORDINARY: Readonly<Record<string, readonly [row: Readonly<Record<string, string>>, unique: string]>> = {
  "council-asb": [{ ...PLACED, "Kind of behaviour": "Noise nuisance" }, "Report number"],
  "enforcement-reports": [{ ...PLACED, "Kind of report": "Fly-tip" }, "Enforcement number"],
  operations: [
    {
      Title: "Evenings in the High Street",
      "Kind of operation": "High-visibility patrol",
      "First day": "2025-04-03",
      "Last day": "2025-06-30",
      Longitude: "0.2752",
      Latitude: "51.1963",
    },
    "Operation number",
  ],
  "patrol-visits": [
    {
      Date: "2025-04-03",
      Arrived: "21:30",
      Left: "21:45",
      Officers: "2",
      Travel: "foot",
      Longitude: "0.2752",
      Latitude: "51.1963",
    },
    "Visit number",
  ],
  "youth-sessions": [
    {
      Date: "2025-04-03",
      Start: "18:30",
      End: "21:00",
      "Kind of session": "Detached youth work",
      Place: "Samplegate",
      Longitude: "0.2752",
      Latitude: "51.1963",
      "Staff hours": "5",
      Contacts: "9",
      Attendances: "8",
      Individuals: "8",
    },
    "Session number",
  ],
  notices: [{ ...PLACED, "Kind of notice": "Community protection warning" }, "Notice number"],
};

const PUBLISHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "police-uk-stop-and-search": {
    Type: "Person search",
    Date: "2024-05-02T07:40:00+00:00",
    Latitude: "51.1963",
    Longitude: "0.2752",
    "Object of search": "Controlled drugs",
  },
  "police-uk-outcomes": {
    "Crime ID": "a".repeat(64),
    Month: "2025-05",
    "Reported by": "Kent Police",
    "Falls within": "Kent Police",
    Latitude: "51.1963",
    Longitude: "0.2752",
    Location: "On or near Sample Street",
    "Outcome type": "Local resolution",
  },
  population: { DATE_NAME: "2022", GEOGRAPHY_CODE: "E05015045", C_AGE_NAME: "Age 12", OBS_VALUE: "71" },
};

/** Fixes two minutes apart, so that three of them are a stay. */
const FIX = { "Radio or vehicle": "V12", ...PLACED, Officers: "2", Travel: "car" };
const NAMED = { "What it is": "park", Longitude: "0.2752", Latitude: "51.1963" };
const nameOfPlace = (number: number) => ({ "Place name": `Park ${number}` });
const minuteOfFix = (number: number) => ({ Time: `21:${10 + ((2 * number) % 50)}` });

/** Every source that is a table. */
export const EVERY_TABLE: readonly Table[] = TABLE_SOURCES.flatMap((source) => {
  // A document is no table; its faults have a corpus of their own.
  if (source.readDocument) return [];
  if (source.id === "places") return [new Table(source, NAMED, "", true, nameOfPlace)];
  if (source.id === "patrol-track") return [new Table(source, FIX, "", true, minuteOfFix)];
  const [row, unique] = ORDINARY[source.id] ?? [];
  if (row && unique !== undefined) return [new Table(source, row, unique)];
  return [new Table(source, PUBLISHED[source.id] ?? {}, "")];
});
