import { createHmac, randomBytes } from "node:crypto";
import { InvalidInput } from "../errors.js";
import type { Transaction } from "../database/index.js";
import { insertSalt, selectSalt } from "./sessions.queries.js";

const KEY_TEXT = /^[\p{L}\p{N}_./-]{2,64}$/u;
const MOST_KEYS = 2_000;

/** Hashes of a scheme's pseudonymous keys. A key that is sent twice for one session is one young person. */
export async function hashedKeys(transaction: Transaction, scheme: string, keys: readonly string[]): Promise<string[]> {
  const salt = await saltOf(transaction, scheme);
  return [...new Set(keys.map((key) => hashOf(salt, key)))].sort();
}

/** Throws {@link InvalidInput} for what cannot be a pseudonymous key; a key with a space would be somebody's name. */
export function requireKeys(keys: readonly string[]): readonly string[] {
  if (keys.length > MOST_KEYS) throw new InvalidInput(`Send up to ${MOST_KEYS} keys with one session.`, "keys");
  const trimmed = keys.map((key) => key.trim());
  const wrong = trimmed.find((key) => !KEY_TEXT.test(key) || !/\d/.test(key));
  if (wrong === undefined) return trimmed;
  // The key itself stays unsaid: it may be a name.
  throw new InvalidInput(
    "A key is your own code for a young person: 2 to 64 letters, digits, hyphens or dots, with a digit and without a space. " +
      "Never a name, an address or a date of birth.",
    "keys",
  );
}

async function saltOf(transaction: Transaction, scheme: string): Promise<string> {
  const held = await selectSalt(transaction, scheme);
  if (held !== null) return held;
  const made = randomBytes(32).toString("base64url");
  await insertSalt(transaction, scheme, made);
  return made;
}

function hashOf(salt: string, key: string): string {
  return createHmac("sha256", salt).update(key.normalize("NFKC").toUpperCase()).digest("base64url").slice(0, 27);
}
