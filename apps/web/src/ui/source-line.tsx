interface SourceLineProps {
  /** One sentence each, with its full stop left to this line. */
  readonly sources: readonly string[];
}

/** The sources under a chart, map or table, in the words that their licences ask for. */
export function SourceLine({ sources }: SourceLineProps) {
  const sentences = [...new Set(sources)].map((source) => source.replace(/\.$/, ""));
  if (sentences.length === 0) return null;
  return <p className="source-line">{sentences.join(". ")}.</p>;
}
