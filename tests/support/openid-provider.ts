import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

export const CLIENT = { id: "safer-wards", secret: "a secret between the two of them" } as const;

/** What the provider says of somebody, by the name they sign in with there. */
export type Account = Readonly<Record<string, unknown>>;

export interface RunningProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

/** A real OpenID provider on this machine, with pages for signing in and consent that take a name without a password. */
export async function startProvider(
  redirectUri: string,
  accounts: Readonly<Record<string, Account>>,
): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub", "roles", "tenant"], email: ["email", "email_verified"], profile: ["name"] },
    // Entra puts its claims into the ID token too.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, ...accounts[id] }),
    }),
    cookies: { keys: ["a key of this test"] },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => void answer(request, response));
  return { issuer, stop: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Walks through the provider's pages as a browser does, and gives the address that it sends the browser back to. */
export async function signInAt(issuer: string, address: string, name: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step++) {
    const response: Response = await fetch(next, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join("; ") },
      ...(form && { method: "POST", body: form }),
    });
    form = null;
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = response.headers.get("location");
    if (location) {
      next = new URL(location, next).href;
      if (!next.startsWith(issuer)) return next;
      continue;
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!prompt) throw new Error(`The provider answered ${response.status} without a form: ${page.slice(0, 500)}`);
    form = new URLSearchParams({ prompt, login: name, password: "any" });
    next = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? next, next).href;
  }
  throw new Error("The provider sends round in a circle.");
}
