import { GIVEN_ROLES, type GivenRole, isGivenRole } from "@safer-wards/domain";
import { SEE_HELP, UsageError } from "./usage-error.js";

export type PeopleCommand =
  | {
      readonly name: "user add";
      readonly signInName: string;
      readonly fullName: string;
      readonly roles: readonly GivenRole[];
      readonly organisation: string | null;
    }
  | { readonly name: "user list"; readonly json: boolean }
  | { readonly name: "sessions end"; readonly signInName: string | null }
  | { readonly name: "audit verify"; readonly json: boolean }
  | { readonly name: "audit prune"; readonly before: string };

export const PERSON_OPTIONS = {
  name: { type: "string" },
  "full-name": { type: "string" },
  role: { type: "string", multiple: true },
  organisation: { type: "string" },
  before: { type: "string" },
} as const;

interface Values {
  readonly json: boolean;
  readonly name?: string | undefined;
  readonly "full-name"?: string | undefined;
  readonly role?: string[] | undefined;
  readonly organisation?: string | undefined;
  readonly before?: string | undefined;
}

/** Understands what concerns people and the audit; null where the words are about something else. */
export function peopleCommand(words: readonly string[], values: Values): PeopleCommand | null {
  const name = words.join(" ");
  if (name === "user add") return userAdd(values);
  if (name === "user list" || name === "audit verify") return { name, json: values.json };
  if (name === "sessions end") return { name, signInName: values.name ?? null };
  if (name === "audit prune") return { name, before: requireDay(values.before) };
  const stray = Object.keys(PERSON_OPTIONS).find((option) => values[option as keyof Values] !== undefined);
  if (stray) throw new UsageError(`--${stray} goes with commands about people and the audit alone. ${SEE_HELP}`);
  if (["user", "sessions", "audit"].includes(words[0] ?? "")) {
    throw new UsageError(`There is user add, user list, sessions end, audit verify and audit prune. ${SEE_HELP}`);
  }
  return null;
}

function userAdd(values: Values): PeopleCommand {
  const { name: signInName, role: roles = [], organisation = null } = values;
  if (!signInName) throw new UsageError("Say with which name the person signs in: --name alex.");
  const known = roles.map((role) => role.toUpperCase().replaceAll("-", "_"));
  if (known.length === 0 || !known.every(isGivenRole)) {
    throw new UsageError(`Give one or more roles, such as --role ADMINISTRATOR. There are ${GIVEN_ROLES.join(", ")}.`);
  }
  const fullName = values["full-name"] ?? signInName;
  return { name: "user add", signInName, fullName, roles: known.filter(isGivenRole), organisation };
}

function requireDay(text: string | undefined): string {
  if (text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UsageError("Say before which day: --before 2024-01-31.");
}
