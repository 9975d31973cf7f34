import { spawn } from "node:child_process";
import { PROJECT_DIR } from "@safer-wards/server";

/** Runs the built server over a database while `work` asks it, and stops it. */
export async function withServer(databaseUrl: string, dataDir: string, work: (url: string) => Promise<void>) {
  const child = spawn(process.execPath, [`${PROJECT_DIR}/apps/server/dist/main.js`], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: "0",
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      // All of it comes from one address.
      REQUESTS_PER_MINUTE: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const address = /ready: (http:\S+)/.exec(chunk.toString())?.[1];
        if (address) resolve(address);
      });
      child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
    });
    await work(url);
  } finally {
    child.kill("SIGTERM");
  }
}
