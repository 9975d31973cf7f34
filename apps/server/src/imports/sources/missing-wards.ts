import type { Area } from "../../wards/index.js";
import { Refusal, UnreadableFile, WHOLE_FILE } from "../problem.js";

/** Throws {@link UnreadableFile} naming the wards of an area that are not in the file, where some of them are. */
export function refuseMissing({ name, wards }: Pick<Area, "name" | "wards">, codes: ReadonlySet<string>): void {
  const missing = wards.filter(({ code }) => !codes.has(code));
  if (missing.length === 0 || missing.length === wards.length) return;
  const names = missing.map((ward) => `${ward.code} ${ward.name}`).join(", ");
  const reason = `${missing.length} of the ${wards.length} wards of ${name} ${missing.length === 1 ? "is" : "are"} not in the file`;
  const mend = "Export the layer with every ward: they take the place of those that are held all at once";
  throw new UnreadableFile(null, new Refusal(WHOLE_FILE, names, reason, mend));
}
