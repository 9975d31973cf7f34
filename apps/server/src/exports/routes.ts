import { pipeline } from "node:stream/promises";
import type { Express, Request, Response } from "express";
import type { Logger } from "pino";
import { type Access, openRoute } from "../access/index.js";
import type { IncidentAnalysis, PartnerRecords } from "../incidents/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { type ExportTable, filesOf, type Format } from "./formats.js";
import { incidentsExport } from "./incidents-export.js";
import { partnerExport } from "./partner-export.js";
import { readIncidentsQuery, readPartnerQuery } from "./read-query.js";
import { zipStream } from "./zip-stream.js";

interface Exported {
  readonly analysis: IncidentAnalysis;
  readonly partners: PartnerRecords;
  readonly directory: AreaDirectory;
  readonly access: Access;
}

/** Hands data out as files: incidents to everyone, partner records to officers. */
export function serveExports(app: Express, { analysis, partners, directory, access }: Exported, logger: Logger): void {
  openRoute(app, access, "GET /exports/incidents", async (request, response) => {
    const { request: asked, format } = readIncidentsQuery(request.query);
    await send(request, response, await incidentsExport(analysis, asked), format, logger);
  });
  openRoute(app, access, "GET /exports/partner-records", async (request, response) => {
    const { viewer } = await access.askerOf(request, response);
    const { asked, format } = readPartnerQuery(request.query);
    const { number } = await analysis.dataVersion();
    await send(request, response, await partnerExport(partners, directory, viewer, asked, number), format, logger);
  });
}

async function send(request: Request, response: Response, table: ExportTable, format: Format, logger: Logger) {
  const now = new Date();
  const address = `${request.protocol}://${request.get("host") ?? ""}${request.originalUrl}`;
  response.attachment(`${table.about.fileName}.${format}.zip`).type("application/zip");
  response.set("Cache-Control", "no-store");
  try {
    await pipeline(zipStream(filesOf(table, format, address, now), now), response);
  } catch (error) {
    // Whoever asked may have gone; a download that breaks off is seen as such.
    if ((error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE") return;
    logger.error({ err: error, requestId: request.id }, "an export broke off");
    response.destroy();
  }
}
