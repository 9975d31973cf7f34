import { useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from "react";
import { SourceLine } from "../ui/index.js";
import "./area-map.css";
import { AreaList } from "./area-list.js";
import { areasInView, viewWords } from "./areas-in-view.js";
import type { MapAbout } from "./map-about.js";
import { MapButtons } from "./map-buttons.js";
import { MapDownloads } from "./map-downloads.js";
import { MapFrame } from "./map-frame.js";
import type { Hovered } from "./map-hover.js";
import { obey } from "./map-keys.js";
import { readingOf, type MapLayer } from "./map-layer.js";
import { MapLegend } from "./map-legend.js";
import type { Bounds, MapPlace, MapShape } from "./map-shape.js";
import { MapTooltip } from "./map-tooltip.js";
import type { MapPosition, MapSight, MapView } from "./map-view.js";
import { metresPerPixel, scaleBar } from "./scale-bar.js";
import { useLinkedMap, type LinkedMaps } from "./linked-maps.js";
import { useAnnouncement } from "./use-announcement.js";
import { useMapView } from "./use-map-view.js";
import { usePrintPicture } from "./use-print-picture.js";
import { WITHOUT_WEB_GL } from "./web-gl.js";
import { WORDS } from "./words.js";

const SCALE_WIDEST_PIXELS = 110;
const NONE: readonly string[] = [];

export interface AreaMapProps {
  /** What the map shows, for whoever does not see it. */
  readonly label: string;
  readonly shapes: readonly MapShape[];
  readonly layers: readonly MapLayer[];
  readonly places: readonly MapPlace[];
  readonly chosen: string | null;
  /** Called with null when what is chosen is let go. */
  readonly onChoose: (id: string | null) => void;
  /** With it, a click and Enter give a point of the map and choose nothing. */
  readonly onPosition?: (position: MapPosition) => void;
  /** Shapes that stand out; the chosen one when left out. A chosen town names its wards here. */
  readonly outlined?: readonly string[];
  /** What stands out and is none of the shapes, such as a chosen parish. */
  readonly marked?: MapShape | null;
  /**
   * What is listed in place of the shapes, what such places are called, for example `hotspots`, and what the highest
   * value means where it is no count: `latest`.
   */
  readonly listed?: { readonly shapes: readonly MapShape[]; readonly noun: string; readonly first?: "latest" };
  readonly bounds: Bounds;
  /** A part of the map to look at; the map goes there whenever this is another object. */
  readonly lookAt?: Bounds | null;
  /** Maps that move together with this one. */
  readonly linked?: LinkedMaps;
  readonly attribution: readonly string[];
  /** What is said of the chosen area directly under the map. */
  readonly chosenLine?: ReactNode;
  /** With it, the map can be downloaded as a picture and as GeoJSON. */
  readonly about?: MapAbout;
}

/** A map of areas with its legend, its list, its scale and its sources, for pointer, keyboard, ear and paper. */
export function AreaMap(props: AreaMapProps): ReactElement {
  const { label, shapes, layers, places, chosen, onChoose, bounds, attribution, about } = props;
  const [sight, setSight] = useState<MapSight | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const container = useRef<HTMLDivElement>(null);

  const outlined = useMemo(() => props.outlined ?? (chosen === null ? NONE : [chosen]), [props.outlined, chosen]);
  const content = { shapes, layers, places, outlined, marked: props.marked ?? null };
  const { view, failed } = useMapView(container, bounds, content, {
    onHover: setHovered,
    onClick: (id, position) => {
      if (props.onPosition) props.onPosition(position);
      else onChoose(id === chosen ? null : id);
    },
    onSight: setSight,
    onDrawn: () => setDrawn(true),
  });
  const paper = usePrintPicture(view);
  useLinkedMap(view, props.linked);
  useEffect(
    function lookAtPart() {
      if (props.lookAt) view?.fit(props.lookAt);
    },
    [view, props.lookAt],
  );
  const { shapes: listed, noun, first = "highest" } = props.listed ?? { shapes, noun: WORDS.areas };
  const areas = useMemo(() => (sight ? areasInView(listed, layers, sight.bounds) : []), [listed, layers, sight]);
  const listLabel = WORDS.inView.list(noun, first);
  const reading = hovered && readingOf(layers, hovered.id);
  const title = layers.map((layer) => layer.title).join(". ");
  const said = useAnnouncement(
    isDrawn ? announcement(title, viewWords(areas, listed.length, noun, first), view, layers) : null,
  );
  const scale = sight && scaleBar(metresPerPixel(sight.latitude, sight.zoom), SCALE_WIDEST_PIXELS);

  if (failed) return <p className="area-map__failed">{WITHOUT_WEB_GL}</p>;
  return (
    <figure className="area-map" data-drawn={isDrawn}>
      <MapFrame
        label={label}
        view={view}
        onChoose={onChoose}
        onPosition={props.onPosition}
        onDismiss={() => setHovered(null)}
      >
        <div ref={container} className="area-map__canvas" />
        {hovered && reading && <MapTooltip hovered={hovered} reading={reading} />}
        {scale && (
          <div className="area-map__scale">
            <span>{scale.words}</span>
            <svg width={scale.widthPixels} height="6" aria-hidden="true" focusable="false">
              <path d={`M.75 0v5.25h${scale.widthPixels - 1.5}V0`} />
            </svg>
          </div>
        )}
      </MapFrame>
      <canvas ref={paper} className="area-map__paper" role="img" aria-label={label} />
      <MapButtons onCommand={(command) => view && obey(view, command)} />
      <div className="area-map__chosen">{props.chosenLine}</div>
      <figcaption className="area-map__below">
        {layers.map((layer) => (
          <MapLegend key={layer.id} legend={layer.legend} />
        ))}
        <details className="area-map__list">
          <summary>
            {listLabel} ({areas.length})
          </summary>
          <AreaList
            label={listLabel}
            areas={areas}
            chosen={chosen}
            onChoose={(id) => onChoose(id === chosen ? null : id)}
          />
        </details>
        {about && view && scale && (
          <MapDownloads about={about} shapes={shapes} layers={layers} view={view} scale={scale} />
        )}
        <SourceLine sources={attribution} />
      </figcaption>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
    </figure>
  );
}

function announcement(title: string, inView: string, view: MapView | null, layers: readonly MapLayer[]): string {
  const middle = view?.middle() ?? null;
  const reading = middle === null ? null : readingOf(layers, middle);
  const inMiddle = reading ? ` ${WORDS.inView.middle(reading.name, reading.words)}` : "";
  return `${title}.${inMiddle} ${inView}`;
}
