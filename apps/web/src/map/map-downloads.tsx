import type { ReactElement } from "react";
import { areasGeoJson } from "./areas-geojson.js";
import type { MapAbout } from "./map-about.js";
import type { MapLayer } from "./map-layer.js";
import { composePicture } from "./map-picture.js";
import type { MapShape } from "./map-shape.js";
import type { MapView } from "./map-view.js";
import { saveMapFile } from "./save-map-file.js";
import { savePicture } from "../ui/save-file.js";
import type { ScaleBar } from "./scale-bar.js";
import { PAPER_SHARPNESS } from "./use-print-picture.js";
import { WORDS } from "./words.js";

interface MapDownloadsProps {
  readonly about: MapAbout;
  readonly shapes: readonly MapShape[];
  readonly layers: readonly MapLayer[];
  readonly view: MapView;
  readonly scale: ScaleBar;
}

/** Two buttons: the map as a picture with its legend and sources, and the shapes as GeoJSON with what it takes to understand them. */
export function MapDownloads({ about, shapes, layers, view, scale }: MapDownloadsProps): ReactElement {
  function downloadPicture(): void {
    const map = view.picture(PAPER_SHARPNESS);
    const legends = layers.map((layer) => layer.legend);
    savePicture(`${about.fileName}.png`, composePicture({ map, sharpness: PAPER_SHARPNESS, legends, scale, about }));
  }
  const ofShapes = {
    words: WORDS.downloads.geoJson,
    name: `${about.fileName}.geojson`,
    text: () => areasGeoJson(shapes, about),
  };
  return (
    <div className="map-downloads">
      <button type="button" className="link-button" onClick={downloadPicture}>
        {WORDS.downloads.picture}
      </button>
      {(about.files ?? [ofShapes]).map((file) => (
        <button
          key={file.name}
          type="button"
          className="link-button"
          onClick={() => saveMapFile(about, file.name, file.text())}
        >
          {file.words}
        </button>
      ))}
    </div>
  );
}
