import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBuiltServer } from "./server.js";

export interface OwnServer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Stops it and removes what it wrote. */
  dispose(): Promise<void>;
}

interface OwnServerSettings {
  readonly env?: NodeJS.ProcessEnv;
  readonly port?: number;
  /** What is to be in the database before the server starts. */
  readonly prepare?: (databaseUrl: string) => Promise<unknown>;
}

/** The built server over a database of a test file's own, for journeys that change what others would see. */
export async function startOwnServer({ env, port, prepare }: OwnServerSettings): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "safer-wards-own-"));
  const databaseUrl = `sqlite:${join(dataDir, "safer-wards.sqlite")}`;
  await prepare?.(databaseUrl);
  const server = await startBuiltServer({ databaseUrl, dataDir, ...(env && { env }), ...(port && { port }) });
  return {
    url: server.url,
    databaseUrl,
    dataDir,
    dispose: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
