export interface GlossaryEntry {
  readonly term: string;
  readonly says: string;
}

export interface GlossaryPart {
  readonly heading: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The headings of the glossary with the terms under them; its table of words to avoid is for who writes here. */
export function glossaryParts(markdown: string): GlossaryPart[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      heading: section.split("\n", 1)[0]?.trim() ?? "",
      entries: [...section.matchAll(/^- \*\*(.+?)\*\*(?!\*)(.*)$/gm)].map(([, term = "", says = ""]) => ({
        term: plain(term),
        says: plain(says.replace(/^[:,] ?/, "")),
      })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Without the marks of Markdown. */
function plain(text: string): string {
  return text.replaceAll("**", "").replaceAll("`", "").replaceAll(/\\(.)/g, "$1").trim();
}
