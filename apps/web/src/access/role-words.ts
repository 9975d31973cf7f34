import { ROLE_WORDS } from "@safer-wards/domain";
import type { Role } from "@safer-wards/domain";

/** "Officer and Administrator", as one reads it. */
export function roleWords(roles: readonly Role[]): string {
  return new Intl.ListFormat("en-GB").format(roles.map((role) => ROLE_WORDS[role].name));
}
