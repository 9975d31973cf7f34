import type { MultiPolygon, Polygon } from "geojson";
import { Suspense, useMemo } from "react";
import { useArea } from "../app/area.js";
import {
  AreaMap,
  boundsOf,
  isWebGlAvailable,
  type MapShape,
  type OutlinedGroup,
  outlineFeatures,
  outlineLayer,
  WITHOUT_WEB_GL,
} from "../map/index.js";
import { Answer, Waiting } from "../ui/index.js";
import { useWardGround, type WardGround } from "../wards/index.js";
import type { Operation } from "./operation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.onMap;

interface OperationMapProps {
  readonly operations: readonly Operation[];
  readonly onChoose?: (id: string) => void;
  readonly height?: number;
}

/** Where the operations are that have an outline or wards. What is named in words alone stands in the table. */
export function OperationMap({ operations, onChoose, height = 560 }: OperationMapProps) {
  const area = useArea();
  const ground = useWardGround(area.code);
  if (!isWebGlAvailable()) return <p className="area-map__failed">{WITHOUT_WEB_GL}</p>;
  return (
    <Answer asked={ground} what={WORDS.map} height={height}>
      {(drawn) => (
        <Suspense fallback={<Waiting what={WORDS.map} height={height} />}>
          <DrawnMap ground={drawn} operations={operations} onChoose={onChoose} />
        </Suspense>
      )}
    </Answer>
  );
}

interface DrawnMapProps {
  readonly ground: WardGround;
  readonly operations: readonly Operation[];
  readonly onChoose: ((id: string) => void) | undefined;
}

function DrawnMap({ ground, operations, onChoose }: DrawnMapProps) {
  const area = useArea();
  const groups = useMemo(() => outlinedOperations(operations, ground.shapes), [operations, ground.shapes]);
  const layers = useMemo(() => {
    const outlines = {
      id: "operations",
      title: words.title,
      groups,
      chosen: null,
      isSolid: true,
      legendWords: operations.some(({ place }) => place.isCoarse) ? words.legendCoarse : words.legend,
    };
    return [outlineLayer(outlines, outlineFeatures(groups))];
  }, [groups, operations]);
  const lookAt = useMemo(() => {
    const [only] = groups;
    const bounds = groups.length === 1 && only ? boundsOf(only.outline) : null;
    if (!bounds) return null;
    const [west, south, east, north] = bounds;
    return [west - 0.008, south - 0.005, east + 0.008, north + 0.005] as const;
  }, [groups]);
  const listed = useMemo(() => ({ shapes: groups.map(shapeOf), noun: words.noun, first: "latest" as const }), [groups]);
  return (
    <AreaMap
      label={words.label(groups.length)}
      shapes={ground.shapes}
      places={ground.places}
      bounds={ground.bounds}
      layers={layers}
      chosen={null}
      listed={listed}
      lookAt={lookAt}
      onChoose={(id) => {
        if (id !== null && operations.some((operation) => operation.id === id)) onChoose?.(id);
      }}
      attribution={area.attribution}
    />
  );
}

/** Operations with an outline, or the outlines of their wards, numbered as they are listed. */
export function outlinedOperations(operations: readonly Operation[], wards: readonly MapShape[]): OutlinedGroup[] {
  const drawn = operations.flatMap((operation) => {
    const outline = outlineOf(operation, wards);
    return outline ? [{ operation, outline }] : [];
  });
  return drawn.map(({ operation, outline }, index): OutlinedGroup => {
    const [west, south, east, north] = boundsOf(outline) ?? [0, 0, 0, 0];
    return {
      id: operation.id,
      name: operation.title,
      value: drawn.length - index,
      words: words.one(operation.dates.words, operation.statusWords),
      rank: index + 1,
      outline,
      longitude: (west + east) / 2,
      latitude: (south + north) / 2,
    };
  });
}

function outlineOf({ place }: Operation, wards: readonly MapShape[]): MultiPolygon | null {
  const own = place.outline as MultiPolygon | Polygon | null;
  if (own) return own.type === "Polygon" ? { type: "MultiPolygon", coordinates: [own.coordinates] } : own;
  if (place.kind !== "WARDS") return null;
  const coordinates = wards
    .filter(({ code }) => place.wardCodes.includes(code))
    .flatMap(({ outline }) => (outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates));
  return coordinates.length === 0 ? null : { type: "MultiPolygon", coordinates };
}

function shapeOf({ id, name, outline, longitude, latitude }: OutlinedGroup): MapShape {
  return { code: id, name, outline, label: { longitude, latitude } };
}
