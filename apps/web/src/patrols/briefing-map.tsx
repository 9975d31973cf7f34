import type { Polygon } from "geojson";
import type { WardGround } from "../wards/index.js";
import type { Briefing, CrewBriefing } from "./briefing-questions.js";
import { BRIEFING_WORDS } from "./briefing-words.js";
import {
  halfWidthOf,
  type Label,
  type LonLat,
  type Millimetres,
  placedLabels,
  sheetProjection,
  type SheetProjection,
  sheetScale,
} from "./sheet-projection.js";

const words = BRIEFING_WORDS.map;

const WIDTH = 182;
const MARGIN = 9;
const LETTER = 2.6;
const STREET_WIDTH: Record<string, number> = { main: 1.1, street: 0.55, path: 0.25 };

interface BriefingMapProps {
  readonly heightMillimetres: number;
  readonly crew: CrewBriefing;
  readonly base: Briefing["base"];
  /** Wards and towns, once they are there. */
  readonly ground: WardGround | undefined;
}

/** Numbered stops over the streets, drawn in lines so that it stays sharp on paper, in black alone. */
export function BriefingMap({ heightMillimetres: height, crew, base, ground }: BriefingMapProps) {
  const points = crew.stops.flatMap(({ outline }) => (outline as Polygon).coordinates.flat() as unknown as LonLat[]);
  const sheet = sheetProjection(points, WIDTH, height, MARGIN);
  const stops = crew.stops.map((stop) => ({
    ...stop,
    at: sheet.at([stop.position.longitude, stop.position.latitude]),
  }));
  const baseAt = base ? sheet.at([base.longitude, base.latitude]) : null;
  const labels = placedLabels(
    [
      ...(base && baseAt && isWithin(baseAt, height) ? [{ name: base.name, x: baseAt[0], y: baseAt[1] + 7.2 }] : []),
      ...stops.map(({ name, at: [x, y] }) => ({ name: streetOf(name), x, y: y + 7.2 })),
      ...(ground?.places ?? []).map(labelAt(sheet)),
      ...crew.streets.map(labelAt(sheet)),
    ],
    [...stops.map(({ at }) => at), ...(baseAt ? [baseAt] : [])],
    sheet,
    LETTER,
  );
  const places = new Set(ground?.places.map(({ name }) => name));
  const scale = sheetScale(sheet);
  return (
    <svg
      className="briefing-map"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={words.label(stops.length, stops.map(({ number, name }) => `${number} ${name}`).join("; "))}
    >
      <rect width={WIDTH} height={height} className="briefing-map__paper" />
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
        <MapName key={`${name}${x}`} name={name} x={x} y={y} isTown={places.has(name)} />
      ))}
      {baseAt && isWithin(baseAt, height) && (
        <rect x={baseAt[0] - 2} y={baseAt[1] - 2} width="4" height="4" className="briefing-map__base" />
      )}
      {stops.map(({ number, at: [x, y] }) => (
        <g key={number}>
          <circle cx={x} cy={y} r="3.2" className="briefing-map__disc" />
          <text x={x} y={y + 1.35} className="briefing-map__number">
            {number}
          </text>
        </g>
      ))}
      <g transform={`translate(4 ${height - 4})`}>
        <rect x="-2" y="-6" width={scale.millimetres + 4} height="8" className="briefing-map__paper" />
        <path d={`M0 -1.5V0H${scale.millimetres}V-1.5`} className="briefing-map__scale" />
        <text x="1" y="-1" className="briefing-map__scale-words">
          {scale.words}
        </text>
      </g>
      <g transform={`translate(${WIDTH - 6} 9)`}>
        <path d="M0 -5 2 1 0 -0.4 -2 1Z" className="briefing-map__north" />
        <text x="0" y="4.2" className="briefing-map__name">
          {words.north}
        </text>
      </g>
      <rect x="0.15" y="0.15" width={WIDTH - 0.3} height={height - 0.3} className="briefing-map__frame" />
    </svg>
  );
}

interface MapNameProps extends Label {
  readonly isTown: boolean;
}

/**
 * A name on a ground of its own, so that lines do not run through it. A white rim round the letters would stand a second
 * time in the text of a PDF.
 */
function MapName({ name, x, y, isTown }: MapNameProps) {
  const half = halfWidthOf(name, LETTER);
  return (
    <>
      <rect
        x={x - half}
        y={y - LETTER * 0.85}
        width={half * 2}
        height={LETTER * 1.15}
        className="briefing-map__ground"
      />
      <text x={x} y={y} className={`briefing-map__name${isTown ? " briefing-map__name--town" : ""}`}>
        {name}
      </text>
    </>
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

function isWithin([x, y]: Millimetres, height: number): boolean {
  return x > 3 && x < WIDTH - 3 && y > 3 && y < height - 8;
}
