import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./chromium-flags.js";
import { addPeople, PASSWORD } from "./people.js";
import { startBuiltServer } from "./server.js";

/** A browser beside two built servers: one with the demonstration, one that holds nothing. */
export interface Walk {
  readonly browser: Browser;
  readonly full: string;
  readonly empty: string;
  /** Lets everybody in a context be seen as of a role, by the demonstration's own doors or an account made before. */
  signIn(context: BrowserContext, role: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWalk(name: string): Promise<Walk> {
  const folder = await mkdtemp(join(tmpdir(), `safer-wards-${name}-`));
  const databaseOf = (kind: string) => `sqlite:${join(folder, `${kind}.sqlite`)}`;
  await addPeople(databaseOf("full"), [{ signInName: "administrator", roles: ["ADMINISTRATOR"] }]);
  const start = async (kind: string, demonstration: "on" | "off") =>
    startBuiltServer({
      databaseUrl: databaseOf(kind),
      dataDir: join(folder, kind),
      env: { DEMONSTRATION: demonstration, LOG_LEVEL: "silent" },
    });
  const [full, empty] = await Promise.all([start("full", "on"), start("empty", "off")]);
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  return {
    browser,
    full: full.url,
    empty: empty.url,
    signIn: async (context, role) => {
      const query =
        role === "ADMINISTRATOR"
          ? `mutation { signIn(input: { name: "administrator", password: "${PASSWORD}" }) { id } }`
          : `mutation { demonstrationSignIn(role: ${role}) { id } }`;
      const answer = await context.request.post("/graphql", { data: { query } });
      const { errors } = (await answer.json()) as { errors?: { message: string }[] };
      if (errors) throw new Error(`Nobody could sign in as ${role}: ${errors.map(({ message }) => message).join(" ")}`);
    },
    close: async () => {
      await browser.close();
      await Promise.all([full.stop(), empty.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
