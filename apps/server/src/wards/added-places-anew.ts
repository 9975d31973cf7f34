import type { Transaction } from "../database/index.js";
import type { Area } from "./area.js";
import { createPlacer } from "./placer.js";

interface PlaceText {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly ward_code: string;
}

/** Gives every name that was added the ward in which its point lies now. Gives how many have another. */
export async function placeAddedAnew(transaction: Transaction, area: Area): Promise<number> {
  const place = createPlacer([area]);
  const rows = await transaction.query<PlaceText>(
    "SELECT id, longitude, latitude, ward_code FROM added_place WHERE area_code = ?",
    [area.code],
  );
  let moved = 0;
  for (const { id, longitude, latitude, ward_code } of rows) {
    const wardCode = place(longitude, latitude)?.wardCode ?? ward_code;
    if (wardCode === ward_code) continue;
    await transaction.query("UPDATE added_place SET ward_code = ? WHERE id = ?", [wardCode, id]);
    moved += 1;
  }
  return moved;
}
