import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addPeople } from "./people.js";
import { startBuiltServer } from "./server.js";

/**
 * Starts the built server over a fresh database for the journeys and names it in JOURNEY_URL. When that is set
 * already, the journeys go to the server it names, for example one under `npm run dev`.
 */
export default async function startJourneyServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["JOURNEY_URL"]) return undefined;
  const dataDir = await mkdtemp(join(tmpdir(), "safer-wards-journeys-"));
  const databaseUrl = `sqlite:${join(dataDir, "safer-wards.sqlite")}`;
  const server = await startBuiltServer({ databaseUrl, dataDir });
  await addPeople(databaseUrl, [{ signInName: "davss", roles: ["PARTNER"], organisation: "davss" }]);
  process.env["JOURNEY_URL"] = server.url;
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
