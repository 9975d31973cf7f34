import { pipeline } from "node:stream/promises";
import type { Express, Response } from "express";
import { z } from "zod";
import { InvalidInput } from "../errors.js";
import type { Access } from "./access.js";
import { openRoute } from "./routes.js";

const instant = (name: string) =>
  z.iso
    .datetime({ offset: true, error: `${name} must be an instant such as 2026-03-02T00:00:00Z.` })
    .transform((text) => new Date(text).toISOString())
    .nullable()
    .default(null);

/** Which entries, as the address says it. */
const AuditQuestion = z.object({
  personId: z.string().max(200).nullable().default(null),
  action: z.string().max(200).nullable().default(null),
  from: instant("from"),
  to: instant("to"),
});

/** The lists of administrators as files to save. */
export function serveAccessFiles(app: Express, access: Access): void {
  openRoute(app, access, "GET /files/audit.csv", async (request, response) => {
    const asked = AuditQuestion.safeParse(request.query);
    if (!asked.success) {
      const [issue] = asked.error.issues;
      throw new InvalidInput(issue?.message ?? "The question cannot be read.", String(issue?.path[0]));
    }
    const asker = await access.askerOf(request, response);
    await send(response, "audit", access.files.auditEntries(asker, asked.data));
  });
  openRoute(app, access, "GET /files/people.csv", async (request, response) => {
    await send(response, "people", access.files.people(await access.askerOf(request, response)));
  });
  openRoute(app, access, "GET /files/sessions.csv", async (request, response) => {
    await send(response, "sessions", access.files.sessions(await access.askerOf(request, response)));
  });
}

/** The mark of byte order lets spreadsheets read UTF-8. */
async function send(response: Response, name: string, pieces: AsyncIterable<string>): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  response.type("text/csv").attachment(`safer-wards-${name}-${day}.csv`);
  response.write("\uFEFF");
  await pipeline(pieces, response);
}
