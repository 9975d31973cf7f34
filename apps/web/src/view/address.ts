/** The keys and values after the `?` of an address. Where a key is repeated the last one counts. */
export function parseAddress(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** `?from=2024-04&to=2025-03`, or nothing when there is nothing to say. Commas stay readable. */
export function writeAddress(search: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === "string") written.append(key, value);
  }
  const text = written.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
