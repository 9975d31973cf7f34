import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CRIME_TYPES } from "@safer-wards/domain";

/** A row of a street file, by its columns. */
type StreetRow = Readonly<Record<string, string>>;

interface Crime {
  readonly id: number;
  readonly row: StreetRow;
}

export interface StandInSetting {
  /** Texts of street files as published. */
  readonly streetFiles: readonly string[];
  /** Crimes a polygon may hold before the service answers 503. */
  readonly mostCrimes?: number;
  /** Wards as the ONS has them; no more than `pageSize` in an answer. */
  readonly wards?: readonly { readonly code: string; readonly name: string; readonly geometry: unknown }[];
  readonly pageSize?: number;
  /** Residents of every age of every ward. */
  readonly residents?: (wardCode: string, age: number) => number;
}

const PER_SECOND = 15;
const BURST = 30;
const LONGEST_GET = 4094;

/**
 * Speaks as data.police.uk, Nomis and the ONS's geography do: their shapes, their errors and their limits. It counts
 * what it was asked, so that a test can say whether they were kept to.
 */
export class OfficialServices {
  readonly seen: string[] = [];
  refusedForHaste = 0;
  /** Statuses to answer with before anything else is, one a request. */
  readonly faults: number[] = [];
  /** Answers what asks for it no more from this number of requests on; `null` for ever. */
  endsAfter: number | null = null;
  lastUpdated = "2025-03-01";
  private readonly months: Map<string, Crime[]>;
  private tokens = BURST;
  private refilledAt = performance.now();
  private readonly server = createServer((request, response) => void this.handle(request, response));

  constructor(private readonly setting: StandInSetting) {
    this.months = new Map();
    let id = 1;
    for (const text of setting.streetFiles) {
      for (const row of rowsOf(text)) {
        const month = row["Month"] ?? "";
        const crimes = this.months.get(month) ?? [];
        crimes.push({ id: id++, row });
        this.months.set(month, crimes);
      }
    }
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://stand-in");
    const form = new URLSearchParams(await bodyOf(request));
    this.seen.push(`${request.method} ${url.pathname}`);
    const fault = this.faults.shift();
    if (fault !== undefined) return this.end(response, fault, "");
    if (this.endsAfter !== null && this.seen.length > this.endsAfter) return void response.destroy();
    if (!this.mayPass()) return this.end(response, 429, "");
    if ((request.url ?? "").length > LONGEST_GET) return this.end(response, 400, "");
    const asked = request.method === "POST" ? form : url.searchParams;
    const [status, body] = this.answer(url, asked);
    this.end(response, status, typeof body === "string" ? body : JSON.stringify(body));
  }

  private end(response: ServerResponse, status: number, body: string): void {
    response.writeHead(status).end(body);
  }

  private mayPass(): boolean {
    const now = performance.now();
    this.tokens = Math.min(BURST, this.tokens + ((now - this.refilledAt) / 1000) * PER_SECOND);
    this.refilledAt = now;
    if (this.tokens >= 1) {
      this.tokens -= 1;
      return true;
    }
    this.refusedForHaste += 1;
    return false;
  }

  private answer(url: URL, asked: URLSearchParams): [number, unknown] {
    switch (url.pathname) {
      case "/api/crime-last-updated":
        return [200, { date: this.lastUpdated }];
      case "/api/crimes-street-dates":
        return [
          200,
          [...this.months.keys()]
            .sort()
            .reverse()
            .map((date) => ({ date, "stop-and-search": [] })),
        ];
      case "/api/crimes-street/all-crime":
        return this.crimesIn(asked);
      case "/api/crimes-no-location":
        return [200, this.withoutPlace(asked)];
      case "/nomis/dataset/NM_2014_1.data.csv":
        return [200, this.population(asked)];
      default:
        return this.outlines(url, asked);
    }
  }

  private crimesIn(asked: URLSearchParams): [number, unknown] {
    const polygon = (asked.get("poly") ?? "").split(":").map((pair) => pair.split(",").map(Number) as [number, number]);
    if (polygon.length < 3 || polygon.flat().some(Number.isNaN)) return [400, ""];
    const crimes = (this.months.get(asked.get("date") ?? "") ?? []).filter(
      ({ row }) => row["Latitude"] !== "" && isInside(polygon, Number(row["Latitude"]), Number(row["Longitude"])),
    );
    return crimes.length > (this.setting.mostCrimes ?? 10_000) ? [503, ""] : [200, crimes.map(asApi)];
  }

  private withoutPlace(asked: URLSearchParams): unknown[] {
    const names: Record<string, string> = { kent: "Kent Police", btp: "British Transport Police" };
    const force = names[asked.get("force") ?? ""];
    const crimes = this.months.get(asked.get("date") ?? "") ?? [];
    return crimes.filter(({ row }) => row["Latitude"] === "" && row["Reported by"] === force).map(asApi);
  }

  private population(asked: URLSearchParams): string {
    const [first = 101, last = 191] = (asked.get("c_age") ?? "").split("...").map(Number);
    const lines = (asked.get("geography") ?? "").split(",").flatMap((code) =>
      Array.from({ length: last - first + 1 }, (_, index) => {
        const residents = this.setting.residents?.(code, first - 101 + index) ?? 0;
        return `"2024","${code}",${first + index},${residents}`;
      }),
    );
    return ['"DATE_NAME","GEOGRAPHY_CODE","C_AGE","OBS_VALUE"', ...lines, ""].join("\n");
  }

  private outlines({ pathname }: URL, asked: URLSearchParams): [number, unknown] {
    // As ArcGIS does, what is not there is said with status 200.
    const missing = { error: { code: 400, message: "Invalid URL" } };
    if (!pathname.startsWith("/ons/Wards_December_2024_Boundaries_UK_BGC/FeatureServer/0")) return [200, missing];
    if (!pathname.endsWith("/query")) {
      return [200, { fields: ["FID", "WD24CD", "WD24NM", "LAD24CD"].map((name) => ({ name, alias: name })) }];
    }
    const wards = asked.get("where") === "LAD24CD = 'E07000115'" ? (this.setting.wards ?? []) : [];
    const first = Number(asked.get("resultOffset"));
    const end = first + (this.setting.pageSize ?? 2_000);
    const features = wards.slice(first, end).map(({ code, name, geometry }) => ({
      type: "Feature",
      properties: { WD24CD: code, WD24NM: name },
      geometry,
    }));
    const more = end < wards.length ? { properties: { exceededTransferLimit: true } } : {};
    return [200, { type: "FeatureCollection", ...more, features }];
  }
}

const CELL = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/y;

/** Rows of a street file as it is published: no line end inside a cell. */
function rowsOf(text: string): StreetRow[] {
  const [header = [], ...rows] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < line.length) {
    const [, quoted, plain = ""] = CELL.exec(line) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
  }
  return cells;
}

function asApi({ id, row }: Crime): unknown {
  const hasPlace = row["Latitude"] !== "";
  const street = { id, name: row["Location"] };
  return {
    category: CRIME_TYPES.find(({ name }) => name === row["Crime type"])?.slug,
    location_type: hasPlace ? (row["Reported by"] === "British Transport Police" ? "BTP" : "Force") : null,
    location: hasPlace ? { latitude: row["Latitude"], street, longitude: row["Longitude"] } : null,
    context: "",
    outcome_status: row["Last outcome category"]
      ? { category: row["Last outcome category"], date: row["Month"] }
      : null,
    persistent_id: row["Crime ID"],
    id,
    location_subtype: "",
    month: row["Month"],
  };
}

/** Whether a point lies in a polygon of [latitude, longitude], by the number of sides that a ray crosses. */
function isInside(polygon: readonly [number, number][], latitude: number, longitude: number): boolean {
  let inside = false;
  polygon.forEach(([y1, x1], index) => {
    const [y2, x2] = polygon.at(index - 1)!;
    if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
