import { cellToLatLng } from "h3-js";
import type { Transaction } from "../database/index.js";
import { type Area, createPlacer } from "../wards/index.js";

/** Gives every visit of an area the ward in which the middle of its cell lies now. Gives how many have another. */
export async function placeVisitsAnew(transaction: Transaction, area: Area): Promise<number> {
  const place = createPlacer([area]);
  const cells = await transaction.query<{ cell: string; ward_code: string; visits: number | string }>(
    "SELECT cell, ward_code, COUNT(*) AS visits FROM patrol_visit WHERE area_code = ? GROUP BY cell, ward_code",
    [area.code],
  );
  let moved = 0;
  for (const { cell, ward_code, visits } of cells) {
    const [latitude, longitude] = cellToLatLng(cell);
    const wardCode = place(longitude, latitude)?.wardCode ?? ward_code;
    if (wardCode === ward_code) continue;
    await transaction.query(
      "UPDATE patrol_visit SET ward_code = ? WHERE area_code = ? AND cell = ? AND ward_code = ?",
      [wardCode, area.code, cell, ward_code],
    );
    moved += Number(visits);
  }
  return moved;
}
