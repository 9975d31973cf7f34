import type { Express, Request } from "express";
import { type Access, openRoute } from "../access/index.js";
import type { AreaDirectory } from "../wards/index.js";
import type { ImportJobs } from "./import-jobs.service.js";
import { TABLE_SOURCES } from "./sources/index.js";
import { templateName, templateText } from "./templates.js";

/** Files come by PUT, streamed to the disk; templates go out. */
export function serveImports(app: Express, access: Access, jobs: ImportJobs, directory: AreaDirectory): void {
  openRoute(app, access, "PUT /api/uploads/:job/:file", async (request, response) => {
    const asker = await access.askerOf(request, response);
    const file = await jobs.receive(asker, parameter(request, "job"), parameter(request, "file"), request);
    response.status(201).json({ name: file.name, bytes: file.bytes });
  });
  openRoute(app, access, "GET /api/templates/:source", (request, response, next) => {
    const wanted = parameter(request, "source");
    const source = TABLE_SOURCES.find((known) => templateName(known) === wanted);
    if (!source) return next();
    if (source.template) {
      const text = source.template(directory.areas);
      response.type("application/geo+json").attachment(`${source.id}-template.geojson`).send(text);
      return;
    }
    response.type("text/csv").attachment(`${source.id}-template.csv`).send(templateText(source));
  });
}

function parameter(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === "string" ? value : "";
}
