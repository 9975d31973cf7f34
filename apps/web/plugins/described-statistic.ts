/** What a statistic's docstring says of it, in the order of the house. */
export interface DescribedStatistic {
  readonly name: string;
  readonly tells: string;
  readonly use: string;
  readonly misleads: string;
  readonly published: string;
  /** The finding of its first test. */
  readonly provedBy: string;
}

/** Null for a file that holds no published statistic. */
export function describedStatistic(source: string, testSource: () => string): DescribedStatistic | null {
  const docstring = docstringWithAuthor(source);
  if (!docstring) return null;
  const { text, name } = docstring;
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => plain(paragraph))
    .filter((paragraph) => !paragraph.startsWith("@"));
  const beginningWith = (pattern: RegExp) => paragraphs.find((paragraph) => pattern.test(paragraph)) ?? "";
  return {
    name,
    tells: paragraphs[0] ?? "",
    use: beginningWith(/^Use it\b/),
    misleads: beginningWith(/mislead/i),
    published: paragraphs.at(-1) ?? "",
    provedBy: firstTitle(testSource()),
  };
}

/** The last comment that names who published the statistic, and the function it stands before. */
function docstringWithAuthor(source: string): { text: string; name: string } | null {
  for (const match of source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g)) {
    const [, comment = "", name = ""] = match;
    if (/mislead/i.test(comment)) return { text: comment.replaceAll(/^ ?\* ?/gm, ""), name };
  }
  return null;
}

/** One line, without the marks of code. */
function plain(paragraph: string): string {
  return paragraph
    .replaceAll(/\{@link (\w+)\}/g, "$1")
    .replaceAll("`", "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function firstTitle(testSource: string): string {
  const title = /^\s*(?:it|test)\(\s*(["'`])(.*?)\1,/ms.exec(testSource)?.[2];
  return title ?? "";
}
