/** Every word of the page on the programming interface that is not in docs/api.md or the schema. */
export const API_WORDS = {
  title: "API",
  heading: "Asking by program",
  run: "Run",
  running: "Asking …",
  query: (heading: string) => `Question: ${heading}`,
  answer: (heading: string) => `Answer: ${heading}`,
  failed: "The server could not be reached. Try again.",
  shortened: "… (the rest is left out here)",
  schema: "The schema",
  schemaLead: "Made from the descriptions in the schema itself.",
  queries: "What can be asked",
  changes: "What can be changed",
  types: "What comes back",
  nothing: "No description.",
} as const;
