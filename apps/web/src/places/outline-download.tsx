import { useApolloClient } from "@apollo/client/react";
import { cautionsOf, licenceOf, type TableAbout } from "@safer-wards/domain";
import { type ReactElement, useState } from "react";
import { useArea } from "../app/area.js";
import { areasGeoJson, type MapAbout, saveMapFile } from "../map/index.js";
import { askOutlines } from "../wards/index.js";
import { WORDS } from "./words.js";

const { outlines: words } = WORDS;

export interface OutlinedPlace {
  readonly placeId: string;
  readonly name: string;
  /** What the file says of it beside its code and name. */
  readonly properties: Readonly<Record<string, string | number | null>>;
}

interface OutlineDownloadProps {
  /** What the table of the same numbers says of itself. */
  readonly about: TableAbout;
  readonly places: readonly OutlinedPlace[];
}

/** A button that saves the outlines of the places shown with their numbers as GeoJSON. */
export function OutlineDownload({ about, places }: OutlineDownloadProps): ReactElement {
  const client = useApolloClient();
  const area = useArea();
  const [isFailed, setFailed] = useState(false);
  async function take(): Promise<void> {
    const ids = places.map(({ placeId }) => placeId);
    const outlines = await askOutlines(client, area, ids);
    const shapes = places.flatMap(({ placeId, name }) => {
      const outline = outlines.get(placeId);
      return outline ? [{ code: placeId, name, outline, label: { longitude: 0, latitude: 0 } }] : [];
    });
    const described = mapAbout(about, places);
    saveMapFile(described, `${about.fileName}.geojson`, areasGeoJson(shapes, described));
  }
  return (
    <div className="table-download">
      <button
        type="button"
        className="link-button"
        onClick={() =>
          void take().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {words.take(places.length)}
      </button>
      {isFailed && <p role="alert">{words.failed}</p>}
    </div>
  );
}

function mapAbout(about: TableAbout, places: readonly OutlinedPlace[]): MapAbout {
  const { fileName, title, period, filters, sources } = about;
  return {
    fileName,
    title,
    subtitle: [period, ...filters].filter((part) => part !== null).join(" · "),
    notes: [...cautionsOf(about), words.towns, words.licence(licenceOf(about))],
    attribution: sources,
    propertiesOf: (code) => ({ period, ...places.find(({ placeId }) => placeId === code)?.properties }),
  };
}
