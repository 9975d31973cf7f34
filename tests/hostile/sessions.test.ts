import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearDemonstration, openDatabase, verifyAudit } from "@safer-wards/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserSession } from "../support/browser-session.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

let folder: string;
let databaseUrl: string;
let server: RunningServer;
let ids: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-sessions-"));
  databaseUrl = `sqlite:${join(folder, "safer-wards.sqlite")}`;
  ids = await addOneOfEachRole(databaseUrl);
  const env = { TRUST_PROXY: "1", DEMONSTRATION: "off", LOG_LEVEL: "info" };
  server = await startBuiltServer({ databaseUrl, dataDir: folder, env });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

let lastAddress = 0;

/** A browser at an address of its own, so that what one test tries does not count against the next. */
class Elsewhere extends BrowserSession {
  private readonly address = `198.51.100.${++lastAddress}`;

  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has("x-forwarded-for")) headers.set("x-forwarded-for", this.address);
    return super.fetch(path, { ...init, headers });
  }
}

const browser = () => new Elsewhere(server.url);

async function officer(): Promise<BrowserSession> {
  const session = browser();
  expect((await session.signIn("Officer", PASSWORD)).codes).toEqual([]);
  return session;
}

async function sql(statement: string, parameters: (string | number)[]): Promise<void> {
  const database = await openDatabase(databaseUrl);
  await database.write((transaction) => transaction.query(statement, parameters));
  await database.close();
}

describe("a session", () => {
  it("is not the one that somebody laid down before, and a second sign-in ends the first", async () => {
    const victim = browser();
    victim.cookies.set("sw", "s%3Alaid-down-by-another.forged");
    await victim.signIn("officer", PASSWORD);
    const first = victim.cookies.get("sw");
    expect(first).not.toMatch(/laid-down/);
    await victim.signIn("councillor", PASSWORD);
    expect(victim.cookies.get("sw")).not.toBe(first);
    const thief = browser();
    thief.cookies.set("sw", first ?? "");
    expect(await thief.viewer()).toBe("visitor");
  });

  it("ends after half an hour without a request, and after twelve hours with any number of them", async () => {
    const idle = await officer();
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    await sql("UPDATE session SET last_seen_at = ?", [ago(29)]);
    expect(await idle.viewer()).toBe(ids.get("OFFICER"));
    await sql("UPDATE session SET last_seen_at = ?", [ago(31)]);
    expect(await idle.viewer()).toBe("visitor");
    const busy = await officer();
    await sql("UPDATE session SET ends_at = ?", [ago(0)]);
    expect(await busy.viewer()).toBe("visitor");
  });

  it("has its strict cookie over HTTPS, and a plain one without", async () => {
    const overHttps = await browser().fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-proto": "https" },
      body: JSON.stringify({
        query: `mutation { signIn(input: {name: "officer", password: "${PASSWORD}"}) { id } }`,
      }),
    });
    const [cookie = ""] = overHttps.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-sw=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await officer()).cookies.has("sw")).toBe(true);
  });

  it("is not begun for a visitor: no cookie and no row", async () => {
    const visitor = browser();
    await visitor.ask("{ viewer { id } areas { code } }");
    await visitor.fetch("/wards");
    expect(visitor.cookies.size).toBe(0);
  });

  it("keeps its answers for itself", async () => {
    const question = `/graphql?query=${encodeURIComponent("{ sessions { id } }")}`;
    const headers = { "apollo-require-preflight": "true" };
    const own = await (await officer()).fetch(question, { headers });
    expect(own.headers.get("cache-control")).toBe("no-store");
    const visitor = await browser().fetch(question, { headers });
    expect(await visitor.text()).toContain("UNAUTHENTICATED");
  });
});

describe("signing in", () => {
  it("is tried once a request, whatever aliases it has", async () => {
    const tries = Array.from(
      { length: 10 },
      (_, n) => `t${n}: signIn(input: {name: "officer", password: "${n}"}) { id }`,
    );
    expect((await browser().ask(`mutation { ${tries.join(" ")} }`)).status).toBe(400);
    expect((await browser().ask(`mutation { ...f } fragment f on Mutation { ${tries.join(" ")} }`)).status).toBe(400);
  });

  it("is refused after ten wrong passwords, the right one too, for names that nobody has as well", async () => {
    for (const name of ["partner", "nobody-at-all"]) {
      const answers = [];
      for (let number = 0; number < 11; number++) answers.push(await browser().signIn(name, "wrong password"));
      expect(answers.map(({ codes }) => codes[0])).toEqual([
        ...Array.from({ length: 10 }, () => "SIGN_IN_REFUSED"),
        "TOO_MANY_TRIES",
      ]);
      expect(answers[10]?.status).toBe(429);
      expect(Number(answers[10]?.headers.get("retry-after"))).toBeGreaterThan(60);
    }
    expect((await browser().signIn("partner", PASSWORD)).codes).toEqual(["TOO_MANY_TRIES"]);
  });

  it("takes as long for a name that nobody has", async () => {
    const median = async (name: string) => {
      const times: number[] = [];
      for (let number = 0; number < 9; number++) {
        const started = performance.now();
        await browser().signIn(name, "wrong password");
        times.push(performance.now() - started);
      }
      return times.sort((left, right) => left - right)[4] ?? 0;
    };
    const known = await median("administrator");
    const unknown = await median("somebody-unknown");
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it("as a demonstration person is not offered once there are no demonstration data", async () => {
    const { codes } = await browser().ask("mutation { demonstrationSignIn(role: OFFICER) { id } }");
    expect(codes).toEqual(["BAD_USER_INPUT"]);
    expect((await browser().ask("{ signInWays { demonstrationRoles } }")).data).toEqual({
      signInWays: { demonstrationRoles: [] },
    });
  });
});

describe("the demonstration's doors", () => {
  let demonstration: RunningServer;
  let held: string;

  beforeAll(async () => {
    held = await mkdtemp(join(tmpdir(), "safer-wards-doors-"));
    const url = `sqlite:${join(held, "safer-wards.sqlite")}`;
    const env = { REQUESTS_PER_MINUTE: "120", LOG_LEVEL: "silent" };
    demonstration = await startBuiltServer({ databaseUrl: url, dataDir: held, env });
  });

  afterAll(async () => {
    await demonstration.stop();
    await rm(held, { recursive: true, force: true });
  });

  it("let in with one click as three roles, and shut with their sessions when the data are cleared", async () => {
    const visitor = new BrowserSession(demonstration.url);
    const enter = (role: string) => visitor.ask(`mutation { demonstrationSignIn(role: ${role}) { roles } }`);
    for (const role of ["OFFICER", "YOUTH_COMMISSIONER", "PARTNER", "COUNCILLOR"]) {
      expect((await enter(role)).data).toEqual({ demonstrationSignIn: { roles: [role] } });
    }
    for (const role of ["ADMINISTRATOR", "VISITOR"]) {
      expect((await enter(role)).codes).toEqual(["BAD_USER_INPUT"]);
    }
    expect(await visitor.viewer()).toBe("demonstration-councillor");
    const database = await openDatabase(`sqlite:${join(held, "safer-wards.sqlite")}`);
    await clearDemonstration(database, new Date());
    await database.close();
    expect(await visitor.viewer()).toBe("visitor");
    expect((await enter("OFFICER")).codes).toEqual(["BAD_USER_INPUT"]);
  });

  // Last: afterwards the address has to wait.
  it("stand behind a limit of requests for every address and route", async () => {
    const statuses = new Map<number, Response>();
    for (let number = 0; number < 130; number++) {
      const path = ["/graphql", "/health/live", "/wards", "/assets/none.js"][number % 4] ?? "/";
      const response = await fetch(`${demonstration.url}${path}`);
      statuses.set(response.status, response);
    }
    const refused = statuses.get(429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused?.json()).toEqual({ error: expect.stringMatching(/^Too many requests from this address/) });
  });
});

const SIGN_OUT = "mutation { signOut { id } }";
const BODY = JSON.stringify({ query: SIGN_OUT });
const JSON_TYPE = { "content-type": "application/json" };

/** What a page of another site can make a browser send, with the cookie as if SameSite did not hold it back. */
const SHAPES: Readonly<Record<string, RequestInit & { path?: string }>> = {
  "a form": {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `query=${encodeURIComponent(SIGN_OUT)}`,
  },
  "a form of plain text that is JSON": { headers: { "content-type": "text/plain" }, body: BODY },
  "a form with parts": {
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: `--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${BODY}\r\n--b--`,
  },
  "no type at all": { headers: { "content-type": "" }, body: new TextEncoder().encode(BODY) },
  "a type that pretends": { headers: { "content-type": "text/plain; application/json" }, body: BODY },
  "a link": { method: "GET", path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}` },
  "a link with the header a page cannot send": {
    method: "GET",
    path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}`,
    headers: { "apollo-require-preflight": "true" },
  },
  "JSON from another origin": { headers: { ...JSON_TYPE, origin: "https://elsewhere.example" }, body: BODY },
  "JSON from a page without origin": { headers: { ...JSON_TYPE, origin: "null" }, body: BODY },
  "JSON that the browser calls cross-site": { headers: { ...JSON_TYPE, "sec-fetch-site": "cross-site" }, body: BODY },
  "JSON from a neighbouring host": { headers: { ...JSON_TYPE, "sec-fetch-site": "same-site" }, body: BODY },
  "another method in disguise": {
    method: "GET",
    path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}&_method=POST`,
    headers: { "x-http-method-override": "POST", ...JSON_TYPE },
  },
};

it.each(Object.keys(SHAPES))("a page of another site changes nothing by %s", async (shape) => {
  const session = await officer();
  const { path = "/graphql", ...init } = SHAPES[shape]!;
  const response = await session.fetch(path, { method: "POST", ...init });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(await session.viewer()).toBe(ids.get("OFFICER"));
});

// Last: it reads what all of the above left behind.
it("leaves no password, cookie or address in the log, and the audit whole", async () => {
  expect(server.output()).toMatch(/graphql/);
  expect(server.output()).not.toMatch(/heron|198\.51\.100|s%3A|sw=/);
  const database = await openDatabase(databaseUrl);
  expect(await verifyAudit(database)).toMatchObject({ whole: true });
  const rows = JSON.stringify(await database.query("SELECT * FROM audit_entry"));
  expect(rows).toMatch(/SIGN_IN_REFUSED/);
  expect(rows).not.toMatch(/heron|198\.51\.100|nobody-at-all/);
  await database.close();
});
