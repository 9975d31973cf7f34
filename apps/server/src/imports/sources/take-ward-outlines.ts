import { appendAudit } from "../../access/index.js";
import { advanceDataVersion, type Database, type Transaction } from "../../database/index.js";
import { CannotUndo, recordsBeyond } from "../../incidents/index.js";
import {
  AddedChangedSince,
  addRows,
  type Area,
  readAreas,
  takeBackRows,
  WARD_OUTLINE_TABLE,
  type WardOutlineBrought,
  wardOutlineRow,
} from "../../wards/index.js";
import { keepReversal } from "../import-reversals.queries.js";
import { placeAnew } from "../place-anew.js";
import { Refusal, UnreadableFile, WHOLE_FILE } from "../problem.js";
import { refuseMissing } from "./missing-wards.js";
import type { Provenance, Taken } from "./source.js";

/** Wards together may be larger or smaller by this part than those that are held: a border drawn finer, a tidal river. */
const MOST_DIFFERENT = 0.05;

/** Puts outlines in place of those that are held, and everything with a point into its ward, all of it or nothing. */
export async function takeWardOutlines(
  database: Database,
  outlines: readonly WardOutlineBrought[],
  { importId, actor, file, sha256, importedAt, refused }: Provenance,
): Promise<Taken> {
  if (refused > 0) {
    const reason = "Outlines of wards are taken all at once, and some of these are refused";
    throw new UnreadableFile(null, new Refusal(WHOLE_FILE, file, reason, "Mend those first"));
  }
  return database.write(async (transaction) => {
    const before = await readAreas(transaction);
    for (const area of before) refuseUnfit(area, outlines);
    const taken = { revision: 1, demonstrationRemoved: 0 };
    const rows = differing(before, outlines).map((outline) =>
      wardOutlineRow(outline, { file, sha256, addedAt: importedAt }),
    );
    const changes = await addRows(transaction, WARD_OUTLINE_TABLE, rows);
    const change = { added: 0, removed: 0, changed: changes.length };
    if (changes.length === 0) return { ...taken, change, status: "unchanged" };
    const codes = new Set(outlines.map(({ areaCode }) => areaCode));
    const moved = await placeAllAnew(transaction, codes, importedAt, (area, count, example) => {
      const records = count === 1 ? "1 record" : `${count.toLocaleString("en-GB")} records`;
      const reason = `${records} of ${area.name} would lie in no ward, such as ${example || "one without a street"}`;
      const mend = "Export the layer with its borders as they are: an outline there is too small";
      return new UnreadableFile(null, new Refusal(WHOLE_FILE, file, reason, mend));
    });
    await keepReversal(transaction, importId, "ward-outlines", changes, importedAt);
    await advanceDataVersion(transaction, importedAt.toISOString());
    const after = { wards: changes.length, importId, file, sha256, moved };
    await appendAudit(
      transaction,
      actor,
      { action: "WARD_OUTLINES_TAKEN", object: "ward-outlines", after },
      importedAt,
    );
    return { ...taken, change, status: "revised" };
  });
}

export async function giveWardOutlinesBack(transaction: Transaction, content: string): Promise<string> {
  const areaCodes = new Set(
    (JSON.parse(content) as readonly { readonly after: { readonly area_code: string } }[]).map(
      ({ after }) => after.area_code,
    ),
  );
  try {
    const { removed, restored } = await takeBackRows(transaction, WARD_OUTLINE_TABLE, content);
    const moved = await placeAllAnew(transaction, areaCodes, new Date(), (area, count) => {
      const words = `${count.toLocaleString("en-GB")} records that came since lie outside the wards of ${area.name} as they were before`;
      return new CannotUndo(`${words}. Undo the imports that brought them first.`);
    });
    return `outlines of ${removed + restored} wards as they were before, ${moved.records} records in another ward again`;
  } catch (error) {
    throw error instanceof AddedChangedSince ? new CannotUndo(error.message) : error;
  }
}

/** Throws {@link UnreadableFile} unless the file has every ward of the area or none, and about as much ground. */
function refuseUnfit(area: Area, outlines: readonly WardOutlineBrought[]): void {
  const own = outlines.filter(({ areaCode }) => areaCode === area.code);
  refuseMissing(area, new Set(own.map(({ wardCode }) => wardCode)));
  if (own.length === 0) return;
  const held = area.wards.reduce((sum, { hectares }) => sum + hectares, 0);
  const brought = own.reduce((sum, { hectares }) => sum + hectares, 0);
  if (Math.abs(brought - held) <= held * MOST_DIFFERENT) return;
  const km2 = (hectares: number) => `${(hectares / 100).toFixed(1)} km²`;
  const reason = `The wards of ${area.name} come to ${km2(brought)} in the file, and to ${km2(held)} until now`;
  const mend = "See whether outlines of the layer overlap or are missing in part";
  throw new UnreadableFile(null, new Refusal(WHOLE_FILE, "", reason, mend));
}

/** All outlines of each area of which one is another than it is held. */
function differing(areas: readonly Area[], outlines: readonly WardOutlineBrought[]): WardOutlineBrought[] {
  const held = new Map(areas.flatMap(({ wards }) => wards.map(({ code, outline }) => [code, JSON.stringify(outline)])));
  const changed = new Set(
    outlines
      .filter(({ wardCode, outline }) => held.get(wardCode) !== JSON.stringify(outline))
      .map(({ areaCode }) => areaCode),
  );
  return outlines.filter(({ areaCode }) => changed.has(areaCode));
}

async function placeAllAnew(
  transaction: Transaction,
  areaCodes: ReadonlySet<string>,
  now: Date,
  refusalOf: (area: Area, count: number, example: string) => Error,
): Promise<{ records: number; visits: number; operations: number; names: number }> {
  const sum = { records: 0, visits: 0, operations: 0, names: 0 };
  for (const area of (await readAreas(transaction)).filter(({ code }) => areaCodes.has(code))) {
    const { count, example } = await recordsBeyond(transaction, area);
    if (count > 0) throw refusalOf(area, count, example);
    const { records, visits, operations, names } = await placeAnew(transaction, area, now);
    sum.records += records;
    sum.visits += visits;
    sum.operations += operations;
    sum.names += names;
  }
  return sum;
}
