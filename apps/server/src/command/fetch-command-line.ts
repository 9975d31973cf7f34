import { isMonth, type Month } from "@safer-wards/domain";
import { SEE_HELP, UsageError } from "./usage-error.js";

export type FetchCommand =
  | {
      readonly name: "fetch police";
      readonly firstMonth: Month;
      /** Null for the latest that is published. */
      readonly lastMonth: Month | null;
      readonly json: boolean;
    }
  | { readonly name: "fetch wards" | "fetch population"; readonly json: boolean };

export const FETCH_OPTIONS = { from: { type: "string" }, to: { type: "string" } } as const;

interface Values {
  readonly json: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Understands what concerns fetching from the web; null where the words are about something else. */
export function fetchCommand(words: readonly string[], { json, from, to }: Values): FetchCommand | null {
  const name = words.join(" ");
  if (name === "fetch police") return { name, ...monthsAsked(from, to ?? "latest"), json };
  if (from !== undefined || to !== undefined)
    throw new UsageError(`--from and --to go with fetch police alone. ${SEE_HELP}`);
  if (name === "fetch wards" || name === "fetch population") return { name, json };
  if (words[0] === "fetch")
    throw new UsageError(`There is fetch police, fetch wards and fetch population. ${SEE_HELP}`);
  return null;
}

function monthsAsked(from: string | undefined, to: string) {
  if (from === undefined || !isMonth(from)) throw new UsageError("Say from which month: --from 2023-04.");
  if (to === "latest") return { firstMonth: from, lastMonth: null };
  if (!isMonth(to)) throw new UsageError("Say to which month, which is included: --to 2025-03, or --to latest.");
  if (to < from) throw new UsageError(`--to must not be before --from; ${to} is before ${from}.`);
  return { firstMonth: from, lastMonth: to };
}
