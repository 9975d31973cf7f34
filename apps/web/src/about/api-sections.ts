export interface ApiSection {
  readonly heading: string;
  readonly says: readonly string[];
  readonly query: string | null;
}

/** The document on asking by program, in parts: paragraphs as plain text, and the question of each part. */
export function apiSections(markdown: string): { lead: string[]; sections: ApiSection[] } {
  const [first = "", ...others] = markdown.split(/^## /m);
  return {
    lead: paragraphsOf(first.replace(/^# .*$/m, "")),
    sections: others.map((section) => ({
      heading: section.split("\n", 1)[0]?.trim() ?? "",
      says: paragraphsOf(section.slice(section.indexOf("\n"))),
      query: /^```graphql\n(.*?)\n```/ms.exec(section)?.[1] ?? null,
    })),
  };
}

function paragraphsOf(markdown: string): string[] {
  return markdown
    .replaceAll(/^```.*?^```/gms, "")
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
        .replaceAll("`", "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "");
}
