import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { polygonAreaHectares } from "@safer-wards/geo";
import type { MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import type { Area } from "../wards/index.js";
import { PoliteClient } from "./polite-client.js";
import { hostOf, ServiceFailure } from "./service-failure.js";

/** The newest first; a service that is not there any more, or not yet, is passed over. */
const SERVICES = [
  "Wards_May_2025_Boundaries_UK_BGC",
  "Wards_December_2024_Boundaries_UK_BGC",
  "Wards_May_2024_Boundaries_UK_BGC",
];
const WARD_CODE = /^WD\d\dCD$/;
const WARD_NAME = /^WD\d\dNM$/;
const AUTHORITY_CODE = /^LAD\d\dCD$/;
/** Below it, two outlines differ in how they were drawn and not in what they are. */
const SAME_AREA_PER_CENT = 0.5;

const ArcGisError = z.object({ error: z.object({ message: z.string() }) });
const Layer = z.object({ fields: z.array(z.object({ name: z.string() })) });
const Page = z.object({
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.object({
        type: z.enum(["Polygon", "MultiPolygon"]),
        coordinates: z.array(z.array(z.array(z.unknown()))),
      }),
    }),
  ),
  properties: z.object({ exceededTransferLimit: z.boolean() }).partial().optional(),
  exceededTransferLimit: z.boolean().optional(),
});

interface WardOutline {
  readonly code: string;
  readonly name: string;
  readonly outline: MultiPolygon;
}

/** How the published outlines differ from those that are installed. */
export interface OutlineDifference {
  readonly service: string;
  readonly wards: number;
  /** `E05015045 Judd`: published and not installed. */
  readonly added: readonly string[];
  /** Installed and not published. */
  readonly gone: readonly string[];
  /** Whose areas differ by more than half a per cent. */
  readonly changed: readonly string[];
  /** Where the published outlines were written, in the layout of an area's `wards.geojson`. */
  readonly file: string;
}

/**
 * Fetches an area's ward outlines from the ONS and says how they differ from those that are installed. It installs
 * nothing: with another outline every month must be imported again, which is for a person to decide.
 */
export async function fetchWards(
  address: string,
  area: Area,
  folder: string,
  client = new PoliteClient(),
): Promise<OutlineDifference> {
  for (const service of SERVICES) {
    const layer = `${address}/${service}/FeatureServer/0`;
    const fields = await fieldsOf(client, layer);
    if (fields === null) continue;
    const wards = await wardsOf(client, layer, fields, area.code);
    if (wards.length > 0) return { service, ...differenceOf(area, wards), file: await write(folder, area, wards) };
  }
  throw new ServiceFailure(
    `${hostOf(address)} has none of the services ${SERVICES.join(", ")} with wards of ${area.name}.`,
  );
}

interface Fields {
  readonly code: string;
  readonly name: string;
  readonly authority: string;
}

/** The names of the layer's fields, which change with its year; null where there is no such layer. */
async function fieldsOf(client: PoliteClient, layer: string): Promise<Fields | null> {
  const answer: unknown = JSON.parse(await client.text(`${layer}?f=json`));
  if (ArcGisError.safeParse(answer).success) return null;
  const parsed = Layer.safeParse(answer);
  if (!parsed.success) throw undocumented(layer);
  const named = (pattern: RegExp) => parsed.data.fields.find(({ name }) => pattern.test(name))?.name;
  const [code, name, authority] = [named(WARD_CODE), named(WARD_NAME), named(AUTHORITY_CODE)];
  return code && name && authority ? { code, name, authority } : null;
}

/** Every ward of the authority, page after page. */
async function wardsOf(client: PoliteClient, layer: string, fields: Fields, areaCode: string): Promise<WardOutline[]> {
  const wards: WardOutline[] = [];
  for (;;) {
    const query = new URLSearchParams({
      where: `${fields.authority} = '${areaCode.replaceAll("'", "''")}'`,
      outFields: `${fields.code},${fields.name}`,
      orderByFields: fields.code,
      outSR: "4326",
      f: "geojson",
      resultOffset: String(wards.length),
    });
    const page = Page.safeParse(JSON.parse(await client.text(`${layer}/query?${query.toString()}`)));
    if (!page.success) throw undocumented(layer);
    for (const { properties, geometry } of page.data.features) {
      wards.push({
        code: String(properties[fields.code]),
        name: String(properties[fields.name]),
        outline: asMultiPolygon(geometry as unknown as Polygon | MultiPolygon),
      });
    }
    const hasMore = page.data.exceededTransferLimit ?? page.data.properties?.exceededTransferLimit ?? false;
    if (!hasMore || page.data.features.length === 0) return wards;
  }
}

function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === "MultiPolygon" ? geometry : { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

function differenceOf(area: Area, wards: readonly WardOutline[]) {
  const published = new Map(wards.map((ward) => [ward.code, ward]));
  const installed = new Set(area.wards.map((ward) => ward.code));
  const label = ({ code, name }: { code: string; name: string }) => `${code} ${name}`;
  return {
    wards: wards.length,
    added: wards.filter(({ code }) => !installed.has(code)).map(label),
    gone: area.wards.filter(({ code }) => !published.has(code)).map(label),
    changed: area.wards
      .filter(({ code, hectares }) => {
        const other = published.get(code);
        const difference = other ? Math.abs(polygonAreaHectares(other.outline) - hectares) : 0;
        return difference > (hectares * SAME_AREA_PER_CENT) / 100;
      })
      .map(label),
  };
}

async function write(folder: string, area: Area, wards: readonly WardOutline[]): Promise<string> {
  const features = wards.map(({ code, name, outline }) => ({
    type: "Feature",
    properties: { code, name },
    geometry: outline,
  }));
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${area.code}-wards.geojson`);
  await writeFile(file, `${JSON.stringify({ type: "FeatureCollection", features })}\n`);
  return file;
}

function undocumented(layer: string): ServiceFailure {
  return new ServiceFailure(`What ${hostOf(layer)} sent is not as it is documented.`);
}
