import { InvalidInput } from "../errors.js";

/** Text that a person wrote, trimmed; throws {@link InvalidInput} where it is empty, too long, or holds control characters. */
export function requireText(text: string, argument: string, most: number): string {
  const trimmed = text.normalize("NFC").replaceAll("\r\n", "\n").trim();
  if (trimmed === "") throw new InvalidInput(`Write something under ${argument}; it is empty.`, argument);
  return checked(trimmed, argument, most);
}

/** The same, where nothing may be written. */
export function optionalText(text: string | null | undefined, argument: string, most: number): string | null {
  return text == null || text.trim() === "" ? null : requireText(text, argument, most);
}

function checked(text: string, argument: string, most: number): string {
  if (text.length > most) {
    throw new InvalidInput(`${argument} may have ${most} characters; it has ${text.length}.`, argument);
  }
  if (/[^\P{C}\n\t]/u.test(text))
    throw new InvalidInput(`${argument} holds a character that cannot be shown.`, argument);
  return text;
}

/** A day as `YYYY-MM-DD` that the calendar has. */
export function requireDay(text: string, argument: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  if (isDay) return text;
  throw new InvalidInput(`"${text}" is no day. Write it as YYYY-MM-DD, for example 2026-03-31.`, argument);
}
