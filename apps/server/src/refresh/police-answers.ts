import { z } from "zod";
import { ServiceFailure } from "./service-failure.js";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** Coordinates travel as text. */
const Degrees = z.string().regex(/^-?\d{1,3}(\.\d+)?$/);

/** A crime as data.police.uk's API gives it. */
const ApiCrime = z.object({
  id: z.number().int(),
  persistent_id: z.string().nullable(),
  category: z.string(),
  month: z.string().regex(MONTH),
  /** `Force` or `BTP`; null where there is no place. */
  location_type: z.string().nullable(),
  location: z.object({ latitude: Degrees, longitude: Degrees, street: z.object({ name: z.string() }) }).nullable(),
  outcome_status: z.object({ category: z.string() }).nullable(),
});
export type ApiCrime = z.infer<typeof ApiCrime>;

const ApiCrimes = z.array(ApiCrime);
const LastUpdated = z.object({ date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/) });
const StreetDates = z.array(z.object({ date: z.string().regex(MONTH) }));

export const readCrimes = readerOf(ApiCrimes, "crimes");
export const readLastUpdated = readerOf(LastUpdated, "the date of the last update");
export const readStreetDates = readerOf(StreetDates, "the months there are");

/** Reads an answer that must have a shape; an API that changed is told from one that is down. */
function readerOf<T>(shape: z.ZodType<T>, what: string): (text: string) => T {
  return (text) => {
    const parsed = shape.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue ? ` at ${issue.path.join(".") || "its root"}: ${issue.message}` : "";
    throw new ServiceFailure(`What the police service sent as ${what} is not as it is documented${place}.`);
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
