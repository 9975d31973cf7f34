import type { RowDoor } from "../database/index.js";

export interface HeldImport {
  readonly id: number;
  readonly supplier: string;
  readonly month: string;
  readonly file: string;
}

export async function selectHeldImports(door: RowDoor): Promise<HeldImport[]> {
  return door.query<HeldImport>("SELECT id, supplier, month, file FROM delivery WHERE state = 'current' ORDER BY id");
}
