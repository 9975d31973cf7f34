import type { Feature } from "geojson";
import { Suspense, useMemo, useState } from "react";
import { useArea } from "../app/area.js";
import { AreaMap, isWebGlAvailable, type MapLayer, WITHOUT_WEB_GL } from "../map/index.js";
import { Answer, Waiting } from "../ui/index.js";
import { useWardGround, type WardGround } from "../wards/index.js";
import { PLACE_WORDS } from "./form-words.js";
import { WORDS } from "./words.js";

const words = PLACE_WORDS.map;

/** Longitude and latitude. */
export type Corner = readonly [longitude: number, latitude: number];

interface PlacePickerProps {
  /** Any number of corners, or one point that the next click moves. */
  readonly isOutline: boolean;
  readonly initial: readonly Corner[];
  readonly onPick: (corners: readonly Corner[]) => void;
}

/** Takes a point, or the corners of an outline, from the map: by a click, or by Enter for its middle. */
export function PlacePicker(props: PlacePickerProps) {
  const area = useArea();
  const ground = useWardGround(area.code);
  if (!isWebGlAvailable()) return <p className="area-map__failed">{WITHOUT_WEB_GL}</p>;
  return (
    <Answer asked={ground} what={WORDS.map} height={480}>
      {(drawn) => (
        <Suspense fallback={<Waiting what={WORDS.map} height={480} />}>
          <Picker {...props} ground={drawn} />
        </Suspense>
      )}
    </Answer>
  );
}

function Picker({ isOutline, initial, onPick, ground }: PlacePickerProps & { readonly ground: WardGround }) {
  const area = useArea();
  const [corners, setCorners] = useState(initial);
  const layers = useMemo(() => [pickedLayer(corners, isOutline)], [corners, isOutline]);
  const pick = (next: readonly Corner[]) => {
    setCorners(next);
    onPick(next);
  };
  return (
    <div className="place-picker">
      <p className="field-hint">{isOutline ? words.howOutline : words.howPoint}</p>
      <AreaMap
        label={isOutline ? words.labelOutline : words.labelPoint}
        shapes={ground.shapes}
        places={ground.places}
        bounds={ground.bounds}
        layers={layers}
        chosen={null}
        onChoose={() => undefined}
        onPosition={({ longitude, latitude }) => {
          const corner: Corner = [rounded(longitude), rounded(latitude)];
          pick(isOutline ? [...corners, corner] : [corner]);
        }}
        attribution={area.attribution}
      />
      {isOutline && (
        <div className="state__actions">
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            disabled={corners.length === 0}
            onClick={() => pick(corners.slice(0, -1))}
          >
            {words.removeLast}
          </button>
          <span role="status">{words.corners(corners.length)}</span>
        </div>
      )}
    </div>
  );
}

/** Five decimals, about a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** What was picked: a disc at each corner, and the outline between three or more. */
function pickedLayer(corners: readonly Corner[], isOutline: boolean): MapLayer {
  const discs = corners.map((corner): Feature => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [...corner] },
    properties: {},
  }));
  const ring = [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);
  const line: Feature = { type: "Feature", geometry: { type: "LineString", coordinates: ring }, properties: {} };
  return {
    id: "picked",
    title: isOutline ? words.titleOutline : words.titlePoint,
    features: { type: "FeatureCollection", features: isOutline && corners.length > 1 ? [line, ...discs] : discs },
    onShapes: [],
    onFeatures: [
      {
        id: "picked-line",
        type: "line",
        filter: ["==", ["geometry-type"], "LineString"],
        paint: { "line-color": "#16202a", "line-width": 2.5 },
      },
      {
        id: "picked-discs",
        type: "circle",
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 7,
          "circle-color": "#16202a",
          "circle-stroke-color": "#ffffff",
          "circle-stroke-width": 2,
        },
      },
    ],
    readings: [],
    legend: { title: "", entries: [] },
  };
}
