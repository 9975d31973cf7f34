import type { AgeBand } from "@safer-wards/domain";
import type { SourceColumn } from "./source.js";

/** Columns that count young people by age; whoever is in none is of an age that nobody knows. */
export const AGE_COLUMNS: readonly { readonly band: AgeBand; readonly name: string }[] = [
  { band: "UNDER_10", name: "Under 10" },
  { band: "AGED_10_TO_12", name: "10 to 12" },
  { band: "AGED_13_TO_15", name: "13 to 15" },
  { band: "AGED_16_TO_17", name: "16 and 17" },
  { band: "AGED_18_TO_24", name: "18 to 24" },
];

function column(name: string, isRequired: boolean, meaning: string, example: string): SourceColumn {
  return { name, isRequired, meaning, example };
}

/** The columns of the template beside those that say where. */
export const YOUTH_SESSION_COLUMNS: readonly SourceColumn[] = [
  column("Session number", true, "Your own number of the session; the same one sent again replaces it.", "S-2025-014"),
  column("Date", true, "The day it began: 2025-06-02 or 02/06/2025, the same in every row.", "2025-06-02"),
  column("Start", true, "When it began, as 18:30.", "18:30"),
  column("End", true, "When it ended, as 21:00.", "21:00"),
  column("Kind of session", true, "One of the kinds below.", "Detached youth work"),
  column("Place", true, "Where it was, without a house number.", "Swanmead sports ground"),
  column("Staff hours", true, "Hours of all workers together.", "5"),
  column("Contacts", true, "Meetings of a worker with a young person; the same one counts each time.", "14"),
  column("Attendances", true, "Young people who were there.", "11"),
  column("Individuals", false, "Different young people at the session; empty where Keys are given.", "11"),
  column("New", false, "Of them, those you met for the first time since April; empty where not known.", "2"),
  column("Keys", false, "Your own codes for them, divided by spaces.", ""),
  ...AGE_COLUMNS.map(({ name }) => column(name, false, "Young people of these ages; empty for none.", "")),
  column("Themes", false, "What it was about, divided by semicolons.", "Cannabis; Vaping and smoking"),
  column("Note", false, "Up to 280 characters, without names.", ""),
];
