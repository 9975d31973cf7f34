/** Which field of a form the server objects to; null where it names none. */
export function argumentOf(error: unknown): string | null {
  const errors = typeof error === "object" && error !== null && "errors" in error ? error.errors : [];
  const [first]: { extensions?: { argument?: unknown } }[] = Array.isArray(errors) ? errors : [];
  const named = first?.extensions?.argument;
  return typeof named === "string" ? named : null;
}
