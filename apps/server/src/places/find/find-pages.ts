import type { Findable } from "./findable.js";

const page = (address: string, title: string, detail: string, otherNames: readonly string[] = []): Findable => ({
  id: `page:${address}`,
  kind: "PAGE",
  title,
  detail,
  address,
  otherNames,
});

/** The pages that everyone can open, under the words that people use for them. */
export const FINDABLE_PAGES: readonly Findable[] = [
  page("/", "Overview", "how the area stands", ["home", "priorities"]),
  page("/hotspots", "Hotspots", "where records concentrate", ["map", "hexagons"]),
  page("/wards", "Wards", "all wards on a map", ["map of wards"]),
  page("/compare", "Compare places", "side by side on one scale"),
  page("/plan", "Plan", "priorities, actions and how they stand", ["partnership plan", "actions"]),
  page("/plan/figures", "Figures of the plan", "each with its source", ["figures ledger", "contradictions"]),
  page("/operations", "Operations", "what is planned and what was done", ["calendar", "enforcement"]),
  page("/youth", "Youth", "whom youth work reached", ["young people", "youth reach"]),
  page("/data", "Data", "what is held, and how complete", ["coverage", "imports", "downloads", "sources"]),
  page("/methods", "How numbers are made", "methods", ["methods", "definitions", "statistics", "glossary"]),
  page("/data-dictionary", "Data dictionary", "every field and what it means", ["columns", "fields"]),
  page("/api", "API", "ask by program", ["GraphQL", "developers"]),
  page("/about", "About", "what this is for"),
  page("/accessibility", "Accessibility", "statement"),
  page("/privacy", "Privacy and cookies", "what is kept about whoever looks"),
  page("/changes", "What changed", "in the data, version by version", ["revisions"]),
];
