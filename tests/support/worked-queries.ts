export interface WorkedQuery {
  readonly heading: string;
  readonly query: string;
}

/** The questions of docs/api.md with the headings they stand under. */
export function workedQueriesOf(markdown: string): WorkedQuery[] {
  return markdown.split(/^## /m).flatMap((section) => {
    const query = /^```graphql\n(.*?)^```/ms.exec(section)?.[1];
    return query === undefined ? [] : [{ heading: section.split("\n", 1)[0] ?? "", query }];
  });
}
