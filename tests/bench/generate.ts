import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import { boundsOf, createLocator } from "@safer-wards/geo";
import { addMonths, CRIME_TYPES } from "@safer-wards/domain";
import type { Area } from "@safer-wards/server";
import { seededRandom } from "@safer-wards/stats";

const HEADER =
  "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

/** As many as police.uk has in a district of this size, several times over. */
const MAP_POINTS = 5_000;

export interface Generated {
  readonly files: string[];
  readonly rows: number;
  readonly firstMonth: string;
  readonly endMonth: string;
}

/** Writes `months` police files that hold `rows` incidents of the area between them, all with a place. */
export async function generateFiles(area: Area, folder: string, rows: number, months: number): Promise<Generated> {
  const random = seededRandom(2025);
  const points = mapPoints(area, random);
  const firstMonth = "2023-01";
  const files: string[] = [];
  for (let offset = 0; offset < months; offset++) {
    const month = addMonths(firstMonth, offset);
    await mkdir(join(folder, month), { recursive: true });
    const file = join(folder, month, `${month}-kent-street.csv`);
    const count = Math.floor((rows * (offset + 1)) / months) - Math.floor((rows * offset) / months);
    await writeMonth(file, month, count, points, random);
    files.push(file);
  }
  return { files, rows, firstMonth, endMonth: addMonths(firstMonth, months) };
}

function mapPoints(area: Area, random: () => number): string[] {
  const locate = createLocator(area.wards.map(({ code, outline }) => ({ code, outline })));
  const [west, south, east, north] = boundsOf(area.wards.map((ward) => ward.outline));
  const points: string[] = [];
  while (points.length < MAP_POINTS) {
    const longitude = west + (east - west) * random();
    const latitude = south + (north - south) * random();
    if (locate(longitude, latitude) < 0) continue;
    points.push(`${longitude.toFixed(6)},${latitude.toFixed(6)},On or near Street ${points.length}`);
  }
  return points;
}

async function writeMonth(
  file: string,
  month: string,
  count: number,
  points: readonly string[],
  random: () => number,
): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(`${HEADER}\n`);
  for (let row = 0; row < count; row++) {
    // Squaring piles records up on some points, as in real files.
    const point = points[Math.floor(random() ** 2 * points.length)];
    const type = CRIME_TYPES[Math.floor(random() * CRIME_TYPES.length)];
    const id = `${month}${row}`.padStart(64, "0");
    const line = `${id},${month},Kent Police,Kent Police,${point},E01024732,Tonbridge and Malling 012A,${type?.name},Under investigation,\n`;
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}
