import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@safer-wards/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserSession } from "../support/browser-session.js";
import { type CrookedIssuer, startCrookedIssuer } from "../support/crooked-issuer.js";
import { freePort } from "../support/free-port.js";
import { CLIENT, type RunningProvider, signInAt, startProvider } from "../support/openid-provider.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

const ACCOUNTS = {
  priya: { name: "Priya Nair", email: "Priya@council.example", email_verified: true, roles: ["Officers", "Everybody"] },
  tom: { name: "Tom Ash", email: "tom@council.example", email_verified: true, roles: ["Everybody"] },
  una: { name: "Una Bell", email: "una@council.example", email_verified: false, roles: ["Officers"] },
  sam: { name: "Sam", email: "sam@salus.example", email_verified: true, roles: ["Partners"], tenant: "4f1c" },
  ivy: { name: "Ivy", email: "ivy@nobody.example", email_verified: true, roles: ["Partners"], tenant: "unknown" },
  max: { name: "Max", email: "max@both.example", email_verified: true, roles: ["Partners"], tenant: ["4f1c", "77aa"] },
  leon: { name: "Leon", email: "leon@council.example", email_verified: true, roles: ["constructor", "__proto__"] },
};

async function serverFor(issuer: string, port: number): Promise<{ server: RunningServer; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "safer-wards-openid-"));
  const env = {
    DEMONSTRATION: "off",
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_ROLE_MAP: JSON.stringify({ Officers: "OFFICER", Partners: "PARTNER" }),
    OIDC_ORGANISATION_CLAIM: "tenant",
    OIDC_ORGANISATION_MAP: JSON.stringify({ "4f1c": "salus", "77aa": "davss" }),
  };
  const databaseUrl = `sqlite:${join(folder, "safer-wards.sqlite")}`;
  return { folder, server: await startBuiltServer({ databaseUrl, dataDir: folder, env, port }) };
}

const locationOf = (response: Response) => response.headers.get("location") ?? "";

describe("a real provider", () => {
  let provider: RunningProvider;
  let server: RunningServer;
  let folder: string;

  beforeAll(async () => {
    const port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}/sign-in/openid/return`, ACCOUNTS);
    ({ server, folder } = await serverFor(provider.issuer, port));
  });

  afterAll(async () => {
    await server.stop();
    await provider.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Goes to the provider, signs in there, and gives the address to come back to. */
  async function errand(browser: BrowserSession, name: string, returnTo = "/"): Promise<string> {
    const leaving = locationOf(await browser.fetch(`/sign-in/openid?${new URLSearchParams({ return: returnTo })}`));
    const asked = new URL(leaving).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("state")).toBeTruthy();
    expect(asked.get("nonce")).toBeTruthy();
    return signInAt(provider.issuer, leaving, name);
  }

  it("signs in with the roles of the claim, in a session with a new id", async () => {
    const browser = new BrowserSession(server.url);
    const back = await errand(browser, "priya");
    const before = browser.cookies.get("sw");
    expect(locationOf(await browser.fetch(back))).toBe("/");
    expect(browser.cookies.get("sw")).not.toBe(before);
    const { data } = await browser.ask("{ viewer { name roles hasPassword } signInWays { openIdAddress } }");
    expect(data).toEqual({
      viewer: { name: "Priya Nair", roles: ["OFFICER"], hasPassword: false },
      signInWays: { openIdAddress: "/sign-in/openid" },
    });
  });

  it("gives a partner the organisation of the claim", async () => {
    const browser = new BrowserSession(server.url);
    await browser.fetch(await errand(browser, "sam"));
    const { data } = await browser.ask("{ viewer { roles organisation organisationName } }");
    expect(data).toEqual({ viewer: { roles: ["PARTNER"], organisation: "salus", organisationName: "Salus" } });
  });

  it("goes back to the page that the reader came from, also when it refuses, and to no other site", async () => {
    const browser = new BrowserSession(server.url);
    const page = "/wards?ward=E05015045&from=2024-04";
    expect(locationOf(await browser.fetch(await errand(browser, "priya", page)))).toBe(page);
    const refused = new URL(locationOf(await browser.fetch(await errand(browser, "tom", page))), server.url);
    expect(Object.fromEntries(refused.searchParams)).toEqual({ refused: "role", return: page });
    for (const elsewhere of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/sign-in"]) {
      expect(locationOf(await browser.fetch(await errand(browser, "priya", elsewhere)))).toBe("/");
    }
  });

  it("refuses a code that was used, in the same browser and in another that knows the whole address", async () => {
    const browser = new BrowserSession(server.url);
    const back = await errand(browser, "priya");
    await browser.fetch(back);
    expect(locationOf(await browser.fetch(back))).toBe("/sign-in?refused=expired");
    const other = new BrowserSession(server.url);
    expect(locationOf(await other.fetch(back))).toBe("/sign-in?refused=expired");
    expect(await other.viewer()).toBe("visitor");
    // With an errand of its own, whose state it puts in place of the stolen one.
    const own = new URL(locationOf(await other.fetch("/sign-in/openid"))).searchParams.get("state") ?? "";
    const forged = new URL(back);
    forged.searchParams.set("state", own);
    expect(locationOf(await other.fetch(forged.href))).toBe("/sign-in?refused=unproven");
    expect(await other.viewer()).toBe("visitor");
  });

  it("refuses somebody else's state, so that nobody is signed in as another unawares", async () => {
    const [thief, victim] = [new BrowserSession(server.url), new BrowserSession(server.url)];
    const back = await errand(thief, "priya");
    await victim.fetch("/sign-in/openid");
    expect(locationOf(await victim.fetch(back))).toBe("/sign-in?refused=unproven");
    expect(await victim.viewer()).toBe("visitor");
  });

  it.each([
    ["tom", "role"],
    ["una", "email"],
    ["leon", "role"],
    ["ivy", "organisation"],
    ["max", "organisation"],
  ])("refuses %s for their %s", async (name, refusal) => {
    const browser = new BrowserSession(server.url);
    expect(locationOf(await browser.fetch(await errand(browser, name)))).toBe(`/sign-in?refused=${refusal}`);
    expect(await browser.viewer()).toBe("visitor");
  });

  it("refuses who was stopped here, whatever the provider says", async () => {
    const database = await openDatabase(`sqlite:${join(folder, "safer-wards.sqlite")}`);
    await database.write((transaction) => transaction.query("UPDATE person SET state = ?", ["STOPPED"]));
    await database.close();
    const browser = new BrowserSession(server.url);
    expect(locationOf(await browser.fetch(await errand(browser, "priya")))).toBe("/sign-in?refused=stopped");
  });
});

describe("an issuer that says what is not so", () => {
  let crooked: CrookedIssuer;
  let server: RunningServer;
  let folder: string;

  beforeAll(async () => {
    crooked = await startCrookedIssuer();
    ({ server, folder } = await serverFor(crooked.issuer, await freePort()));
  });

  afterAll(async () => {
    await server.stop();
    await crooked.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function comeBackWith(claims: Record<string, unknown>, forge = false, change = (_: URL) => {}) {
    const browser = new BrowserSession(server.url);
    const asked = new URL(locationOf(await browser.fetch("/sign-in/openid"))).searchParams;
    crooked.say({ nonce: asked.get("nonce"), ...claims }, forge);
    const back = new URL("/sign-in/openid/return", server.url);
    back.search = new URLSearchParams({ code: "a-code", state: asked.get("state") ?? "" }).toString();
    change(back);
    const location = locationOf(await browser.fetch(back.href));
    return { location, viewer: await browser.viewer() };
  }

  it("is believed when all of it is so: the refusals below have one reason each", async () => {
    expect((await comeBackWith({})).location).toBe("/");
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  it.each([
    ["another issuer", { iss: "https://elsewhere.example" }],
    ["another audience", { aud: "another-client" }],
    ["another nonce", { nonce: "another" }],
    ["no nonce", { nonce: undefined }],
    ["an expiry that has passed", { iat: seconds() - 7_200, exp: seconds() - 3_600 }],
    ["no expiry", { exp: undefined }],
    ["an issue in the future", { iat: seconds() + 7_200, exp: seconds() + 9_000, nbf: seconds() + 7_200 }],
  ])("is refused with %s", async (_what, claims) => {
    expect(await comeBackWith(claims)).toEqual({ location: "/sign-in?refused=unproven", viewer: "visitor" });
  });

  it("is refused with a signature of another key", async () => {
    expect(await comeBackWith({}, true)).toEqual({ location: "/sign-in?refused=unproven", viewer: "visitor" });
  });

  it("is refused without the state, and when it names another issuer in the address", async () => {
    const refused = { location: "/sign-in?refused=unproven", viewer: "visitor" };
    expect(await comeBackWith({}, false, (back) => back.searchParams.delete("state"))).toEqual(refused);
    expect(await comeBackWith({}, false, (back) => back.searchParams.set("iss", "https://x.example"))).toEqual(refused);
  });
});
