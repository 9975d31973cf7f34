import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createReadStream } from "node:fs";
import type { AddressInfo } from "node:net";
import { addMonths, type Period } from "@safer-wards/domain";
import { type Application, countByCell, type IncidentColumns, selectionOf } from "@safer-wards/server";
import type { DuckDBConnection } from "@duckdb/node-api";
import { askDuck } from "./duck.js";
import { milliseconds, ratio, say, timed } from "./timing.js";
import { BY_CELL } from "./questions.js";

const RUNS = 9;

/** A year that nobody has asked about yet, so that no answer comes from memory; the last months before `endMonth`. */
function freshYears(endMonth: string): () => Period {
  let offset = 0;
  return () => {
    const end = addMonths(endMonth, -offset++);
    return { firstMonth: addMonths(end, -12), endMonth: end };
  };
}

function bySql(resolution: 9 | 10, { firstMonth, endMonth }: Period): string {
  const types = BY_CELL.crimeTypes.map((type) => `'${type}'`).join(", ");
  return (
    `SELECT cell${resolution}, COUNT(*) FROM incident WHERE month >= '${firstMonth}' AND month < '${endMonth}' ` +
    `AND crime_type IN (${types}) GROUP BY 1`
  );
}

/** Counting with Gi* and q through the service, beside DuckDB's counting alone and a plain loop over typed arrays. */
export async function measureHexagons(
  application: Application,
  areaCode: string,
  columns: IncidentColumns,
  duck: DuckDBConnection,
  endMonth: string,
): Promise<void> {
  const crimeTypes = [...BY_CELL.crimeTypes];
  const selection = selectionOf(columns, { crimeTypes });
  for (const resolution of [9, 10] as const) {
    const [forOurs, forDuck, forLoop] = [freshYears(endMonth), freshYears(endMonth), freshYears(endMonth)];
    // The lattice itself is laid once for each area, when the server starts.
    await application.hotspots.standingOut({ areaCode, resolution });
    const ours = await timed(RUNS, () =>
      application.hotspots.standingOut({ areaCode, resolution, crimeTypes, period: forOurs() }),
    );
    const theirs = await timed(RUNS, () => askDuck(duck, bySql(resolution, forDuck())));
    const loop = await timed(RUNS, () => countByCell(columns, resolution, forLoop(), selection));
    const name = `hexagons of resolution ${resolution}`;
    say(`${name}: counts, Gi* and q through the service`, milliseconds(ours.median));
    say(`${name}: DuckDB, counting alone`, milliseconds(theirs.median));
    say(`${name}: plain loop over typed arrays, counting alone`, milliseconds(loop.median));
    say(`${name}: service, of DuckDB`, ratio(ours.median, theirs.median));
  }
}

export async function measureDensity(application: Application, areaCode: string, endMonth: string): Promise<void> {
  const year = freshYears(endMonth);
  const density = await timed(RUNS, () => application.hotspots.density({ areaCode, period: year() }));
  say("density of a year of all types, 300 m on a 100 m grid", milliseconds(density.median));
  const backTest = await timed(1, () => {
    const period = year();
    return application.hotspots.backTest({ areaCode, period: { ...period, endMonth } }, 24);
  });
  say("back-test over 24 months, all types, three methods", milliseconds(backTest.median));
}

/** Over HTTP as a dashboard asks: a fresh answer, one asked before, and a file of the same bytes. */
export async function measureHttp(
  url: string,
  areaCode: string,
  folder: string,
  duck: DuckDBConnection,
  endMonth: string,
): Promise<void> {
  const types = BY_CELL.crimeTypes.join(", ");
  for (const resolution of [9, 10] as const) {
    const [forOurs, forDuck] = [freshYears(endMonth), freshYears(endMonth)];
    const addressOf = ({ firstMonth, endMonth: end }: Period) =>
      `${url}/graphql?query=${encodeURIComponent(
        `{hotspotGrid(input:{areaCode:"${areaCode}",resolution:${resolution},crimeTypes:[${types}],` +
          `period:{firstMonth:"${firstMonth}",endMonth:"${end}"}}){cells counts z q}}`,
      )}`;
    const fresh = await timed(RUNS, () => read(addressOf(forOurs())));
    const theirs = await timed(RUNS, () => askDuck(duck, bySql(resolution, forDuck())));
    const repeated = addressOf(freshYears(endMonth)());
    const kept = await timed(RUNS * 3, () => read(repeated));
    const file = `${folder}/answer-${resolution}.json`;
    await writeFile(file, kept.result);
    const served = await serveFile(file, (address) => timed(RUNS * 3, () => read(address)));
    const name = `hexagons of resolution ${resolution} over HTTP`;
    say(`${name}: a fresh answer of ${Math.round(kept.result.length / 1024)} kB`, milliseconds(fresh.median));
    say(`${name}: fresh, of DuckDB's counting alone`, ratio(fresh.median, theirs.median));
    say(`${name}: an answer asked before`, milliseconds(kept.median));
    say(`${name}: a file of the same bytes`, milliseconds(served.median));
    say(`${name}: asked before, of the file`, ratio(kept.median, served.median));
  }
}

async function read(address: string): Promise<string> {
  const response = await fetch(address, {
    headers: { "apollo-require-preflight": "true", "accept-encoding": "identity" },
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${response.status}: ${text.slice(0, 300)}`);
  return text;
}

async function serveFile<T>(file: string, ask: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
