import type { MultiPolygon, Polygon } from "geojson";
import { Suspense, useMemo } from "react";
import { useArea } from "../app/area.js";
import {
  AreaMap,
  boundsOf,
  isWebGlAvailable,
  type OutlinedGroup,
  outlineFeatures,
  outlineLayer,
  WITHOUT_WEB_GL,
} from "../map/index.js";
import { Answer, figureWords, Waiting } from "../ui/index.js";
import { useWardGround, type WardGround } from "../wards/index.js";
import type { Candidate } from "./evaluation-questions.js";
import type { ToEvaluate } from "./set-up-questions.js";
import { SET_UP_WORDS } from "./set-up-words.js";

const words = SET_UP_WORDS.map;

interface CandidateMapProps {
  readonly operation: ToEvaluate;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

const TARGET = "target";

/** The target and the areas like it, numbered as the table lists them; a click chooses. */
export function CandidateMap(props: CandidateMapProps) {
  const area = useArea();
  const ground = useWardGround(area.code);
  if (!isWebGlAvailable()) return <p className="area-map__failed">{WITHOUT_WEB_GL}</p>;
  return (
    <Answer asked={ground} what={words.waiting} height={560}>
      {(drawn) => (
        <Suspense fallback={<Waiting what={words.waiting} height={560} />}>
          <DrawnMap {...props} ground={drawn} />
        </Suspense>
      )}
    </Answer>
  );
}

function DrawnMap({
  operation,
  candidates,
  chosen,
  onToggle,
  ground,
}: CandidateMapProps & { readonly ground: WardGround }) {
  const area = useArea();
  const groups = useMemo(() => groupsOf(operation, candidates), [operation, candidates]);
  const latest = chosen.at(-1) ?? null;
  const layers = useMemo(() => {
    const about = {
      id: "candidates",
      title: words.title,
      groups,
      chosen: latest,
      isSolid: true,
      legendWords: words.legend,
    };
    return [outlineLayer(about, outlineFeatures(groups))];
  }, [groups, latest]);
  const listed = useMemo(
    () => ({
      shapes: groups.map(({ id, name, outline, longitude, latitude }) => ({
        code: id,
        name,
        outline,
        label: { longitude, latitude },
      })),
      noun: words.areas,
    }),
    [groups],
  );
  return (
    <AreaMap
      label={words.label(candidates.length)}
      shapes={ground.shapes}
      places={ground.places}
      bounds={ground.bounds}
      layers={layers}
      chosen={latest}
      listed={listed}
      onChoose={(id) => {
        if (id !== null && candidates.some((candidate) => candidate.id === id)) onToggle(id);
      }}
      attribution={area.attribution}
    />
  );
}

function groupsOf(operation: ToEvaluate, candidates: readonly Candidate[]): OutlinedGroup[] {
  const target = {
    id: TARGET,
    name: operation.title,
    words: words.target,
    value: null,
    outline: operation.place.outline,
  };
  const others = candidates.map(({ id, name, before, outline }) => ({
    id,
    name,
    words: figureWords(before),
    value: before.value,
    outline,
  }));
  return [target, ...others].flatMap(({ outline, ...group }, rank) => {
    const drawn = outline as MultiPolygon | Polygon | null;
    const bounds = drawn && boundsOf(drawn);
    if (!drawn || !bounds) return [];
    const [west, south, east, north] = bounds;
    const whole: MultiPolygon =
      drawn.type === "Polygon" ? { type: "MultiPolygon", coordinates: [drawn.coordinates] } : drawn;
    return [{ ...group, rank, outline: whole, longitude: (west + east) / 2, latitude: (south + north) / 2 }];
  });
}
