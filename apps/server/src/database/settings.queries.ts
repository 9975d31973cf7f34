import type { Transaction } from "./database.js";
import type { RowDoor } from "./tables.js";

/** What the installation remembers about itself under a name; null where it does not. */
export async function selectSetting(door: RowDoor, name: string): Promise<string | null> {
  const [row] = await door.query<{ value: string }>("SELECT value FROM setting WHERE name = ?", [name]);
  return row?.value ?? null;
}

export async function upsertSetting(transaction: Transaction, name: string, value: string): Promise<void> {
  await transaction.query(
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    [name, value],
  );
}

/** Keeps the first value that is ever given. */
export async function insertSettingOnce(transaction: Transaction, name: string, value: string): Promise<void> {
  await transaction.query("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", [
    name,
    value,
  ]);
}
