import { Refusal } from "../problem.js";

const REFERENCE = /^[0-9A-Za-z][0-9A-Za-z/_.-]{0,63}$/;

/** Why a cell cannot be a record's own number, or null. `seen` holds those of the rows before. */
export function refuseReference(column: string, value: string, seen: ReadonlySet<string>): Refusal | null {
  if (!REFERENCE.test(value)) {
    const mend = "Give each row a number of its own, of letters, digits and - / _ . alone; no names";
    return new Refusal(column, value, "This is not a number of a record", mend);
  }
  if (!seen.has(value)) return null;
  const mend = "Remove the row if it is the same record, or give it its own number";
  return new Refusal(column, value, "An earlier row of the file has this number", mend);
}
