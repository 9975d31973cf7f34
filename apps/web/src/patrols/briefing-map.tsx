import type { Polygon } from "geojson";
import type { WardGround } from "../wards/index.js";
import type { Briefing, CrewBriefing } from "./briefing-questions.js";
import {
  type Label,
  type LonLat,
  type Millimetres,
  placedLabels,
  sheetProjection,
  type SheetProjection,
  sheetScale,
} from "./sheet-projection.js";

const WIDTH = 182;
const HEIGHT = 92;
const MARGIN = 9;
const LETTER = 2.6;
const STREET_WIDTH: Record<string, number> = { main: 1.1, street: 0.55, path: 0.25 };

interface BriefingMapProps {
  readonly crew: CrewBriefing;
  readonly base: Briefing["base"];
  /** Wards and towns, once they are there. */
  readonly ground: WardGround | undefined;
}

/** Numbered stops over the streets, drawn in lines so that it stays sharp on paper, in black alone. */
export function BriefingMap({ crew, base, ground }: BriefingMapProps) {
  const points = crew.stops.flatMap(({ outline }) => (outline as Polygon).coordinates.flat() as unknown as LonLat[]);
  const sheet = sheetProjection(points, WIDTH, HEIGHT, MARGIN);
  const stops = crew.stops.map((stop) => ({
    ...stop,
    at: sheet.at([stop.position.longitude, stop.position.latitude]),
  }));
  const labels = placedLabels(
    [
      ...stops.map(({ name, at: [x, y] }) => ({ name: streetOf(name), x, y: y + 7.2 })),
      ...(ground?.places ?? []).map(labelAt(sheet)),
      ...crew.streets.map(labelAt(sheet)),
    ],
    stops.map(({ at }) => at),
    sheet,
    LETTER,
  );
  const places = new Set(ground?.places.map(({ name }) => name));
  const scale = sheetScale(sheet);
  const baseAt = base ? sheet.at([base.longitude, base.latitude]) : null;
  return (
    <svg
      className="briefing-map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Map of ${stops.length} numbered stops: ${stops.map(({ number, name }) => `${number} ${name}`).join("; ")}`}
    >
      <rect width={WIDTH} height={HEIGHT} className="briefing-map__paper" />
      {ground?.shapes.map(({ code, outline }) => (
        <path
          key={code}
          d={(outline.coordinates.flat(outline.type === "Polygon" ? 0 : 1) as unknown as LonLat[][])
            .map((ring) => `${pathOf(ring, sheet.at)}Z`)
            .join("")}
          className="briefing-map__ward"
        />
      ))}
      {crew.streetLines.map(({ kind, line }, index) => (
        <path
          key={index}
          d={pathOf(line as readonly LonLat[], sheet.at)}
          className="briefing-map__street"
          strokeWidth={STREET_WIDTH[kind] ?? 0.55}
        />
      ))}
      {stops.map(({ cell, outline }) => (
        <path
          key={cell}
          d={`${pathOf((outline as Polygon).coordinates[0] as unknown as readonly LonLat[], sheet.at)}Z`}
          className="briefing-map__place"
        />
      ))}
      <polyline points={stops.map(({ at }) => at.join(",")).join(" ")} className="briefing-map__way" />
      {labels.map(({ name, x, y }) => (
        <text
          key={`${name}${x}`}
          x={x}
          y={y}
          className={`briefing-map__name${places.has(name) ? " briefing-map__name--town" : ""}`}
        >
          {name}
        </text>
      ))}
      {baseAt && isWithin(baseAt) && (
        <g>
          <rect x={baseAt[0] - 2} y={baseAt[1] - 2} width="4" height="4" className="briefing-map__base" />
          <text x={baseAt[0]} y={baseAt[1] + 5} className="briefing-map__name">
            {base?.name}
          </text>
        </g>
      )}
      {stops.map(({ number, at: [x, y] }) => (
        <g key={number}>
          <circle cx={x} cy={y} r="3.2" className="briefing-map__disc" />
          <text x={x} y={y + 1.35} className="briefing-map__number">
            {number}
          </text>
        </g>
      ))}
      <g transform={`translate(4 ${HEIGHT - 4})`}>
        <rect x="-2" y="-6" width={scale.millimetres + 4} height="8" className="briefing-map__paper" />
        <path d={`M0 -1.5V0H${scale.millimetres}V-1.5`} className="briefing-map__scale" />
        <text x="1" y="-1" className="briefing-map__scale-words">
          {scale.words}
        </text>
      </g>
      <g transform={`translate(${WIDTH - 6} 9)`}>
        <path d="M0 -5 2 1 0 -0.4 -2 1Z" className="briefing-map__north" />
        <text x="0" y="4.2" className="briefing-map__name">
          N
        </text>
      </g>
      <rect x="0.15" y="0.15" width={WIDTH - 0.3} height={HEIGHT - 0.3} className="briefing-map__frame" />
    </svg>
  );
}

function streetOf(name: string): string {
  return shortened(name.split(",")[0] ?? name);
}

/** The page says by itself that it is a demonstration. */
function shortened(name: string): string {
  return name.replace(" (demonstration)", "");
}

function labelAt(sheet: SheetProjection) {
  return ({ name, longitude, latitude }: { name: string; longitude: number; latitude: number }): Label => {
    const [x, y] = sheet.at([longitude, latitude]);
    return { name: shortened(name), x, y };
  };
}

function pathOf(line: readonly LonLat[], at: (point: LonLat) => Millimetres): string {
  return line
    .map((point, index) => {
      const [x, y] = at(point);
      return `${index === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`;
    })
    .join("");
}

function isWithin([x, y]: Millimetres): boolean {
  return x > 3 && x < WIDTH - 3 && y > 3 && y < HEIGHT - 8;
}
