/** The page of this site that a text names, `/` for anything else: no link may send a reader elsewhere after signing in. */
export function returnAddress(text: string | undefined, origin: string): string {
  if (text === undefined || !URL.canParse(text, origin)) return "/";
  const address = new URL(text, origin);
  if (address.origin !== origin || address.pathname === "/sign-in") return "/";
  return `${address.pathname}${address.search}`.replace(/^\/{2,}/, "/");
}

/** Opens a page anew, so that nothing that was answered to somebody else stays in memory. */
export function openAnew(address: string): void {
  location.assign(address);
}

export interface SignInSearch {
  /** Where the reader was. */
  readonly return?: string;
  /** Why the organisation's own sign-in did not let the reader in. */
  readonly refused?: string;
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { return: back, refused } = search;
  return {
    ...(typeof back === "string" && { return: back }),
    ...(typeof refused === "string" && { refused }),
  };
}
