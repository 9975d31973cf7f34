/** A GraphQL answer as it arrives. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

/** Asks a server as one browser does: what it is given as cookies it sends back. */
export class BrowserSession {
  readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set("cookie", this.cookieHeader());
    const response = await fetch(new URL(path, this.url), { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) this.take(line);
    return response;
  }

  async ask(query: string, variables: Record<string, unknown> = {}, headers: HeadersInit = {}): Promise<Answer> {
    const response = await this.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...Object.fromEntries(new Headers(headers)) },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { extensions?: { code?: string } }[];
    };
    const codes = errors.map((error) => error.extensions?.code ?? "NONE");
    return { status: response.status, headers: response.headers, data, codes };
  }

  async signIn(name: string, password: string): Promise<Answer> {
    return this.ask("mutation ($input: SignInInput!) { signIn(input: $input) { id roles } }", {
      input: { name, password },
    });
  }

  /** The id of whoever the server takes this browser for. */
  async viewer(): Promise<string> {
    const { data } = await this.ask("{ viewer { id } }");
    if (!data) throw new Error("The server did not say who asks.");
    return (data["viewer"] as { id: string }).id;
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private take(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    const gone = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}
