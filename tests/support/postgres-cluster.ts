import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { findPostgres } from "../../scripts/steps/machine.mjs";
import { freePort } from "./free-port.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A throw-away PostgreSQL cluster of this run, or null where the machine has no PostgreSQL server. */
    postgresUrl: string | null;
  }
}

const PROJECTS_WITH_A_DATABASE = new Set(["server", "contract", "hostile", "reference", "rules", "soak"]);

const OWNER = "safer_wards";

/** Speed for what is thrown away at the end: nothing here has to outlive a power cut. */
const SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "unix_socket_directories="];

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Starts one cluster for a run of the tests that want a database, and takes it away at the end. */
export default async function startPostgresCluster(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const isWanted = project.vitest.projects.some(({ name }) => PROJECTS_WITH_A_DATABASE.has(name));
  const programs = isWanted ? findPostgres() : null;
  if (!programs) {
    if (isWanted && process.env["CI"] === "true") throw new Error("No PostgreSQL server programs on this machine.");
    project.provide("postgresUrl", null);
    return undefined;
  }
  const cluster = await startCluster(programs);
  project.provide("postgresUrl", cluster.url);
  return cluster.stop;
}

/** Creates and starts a cluster that listens on 127.0.0.1 alone. */
export async function startCluster(programs: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "safer-wards-postgres-"));
  const account = accountForPostgres();
  if (account) chownSync(folder, account.uid, account.gid);
  createCluster(programs, folder, account);
  const port = await freePort();
  const server = spawn(join(programs, "postgres"), serverArguments(folder, port), {
    ...account,
    cwd: folder,
    stdio: "ignore",
  });
  const endWithUs = (): void => void server.kill("SIGINT");
  process.once("exit", endWithUs);

  const stop = async (): Promise<void> => {
    process.off("exit", endWithUs);
    if (server.exitCode === null) {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://${OWNER}@127.0.0.1:${port}/postgres`;
  await untilAnswering(url, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

/**
 * Text is ordered as in English, not byte by byte: what a query returns must not rest on the order that SQLite
 * happens to use.
 */
function createCluster(programs: string, folder: string, account: Account | null): void {
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-GB"];
  const args = ["-D", folder, "-U", OWNER, "--auth=trust", "--no-sync", ...locale];
  execFileSync(join(programs, "initdb"), args, { ...account, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
}

function serverArguments(folder: string, port: number): string[] {
  const settings = [...SETTINGS, "listen_addresses=127.0.0.1", "max_connections=200"];
  return ["-D", folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
}

/** PostgreSQL refuses to run as root, so root runs it as another account; anybody else as themselves (null). */
export function accountForPostgres(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = accounts.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error("PostgreSQL does not run as root, and there is no account named postgres or nobody to run it as.");
}

async function untilAnswering(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        throw new Error("The throw-away PostgreSQL cluster did not start.", { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
