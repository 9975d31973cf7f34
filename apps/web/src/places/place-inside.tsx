import { GlossaryText } from "../about/glossary-term.js";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useDataVersion } from "../app/area.js";
import { DataTable, type TableColumn } from "../ui/index.js";
import { useView, writeView } from "../view/index.js";
import { placeTableAbout } from "./place-about.js";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { inside: words } = WORDS;

/** Hot places and busy street locations within the place. */
export function PlaceInside({ place }: { readonly place: PlaceReport }): ReactElement {
  const dataVersion = useDataVersion();
  const { view } = useView();
  const caption = words.streetsCaption(place.name);
  return (
    <section className="page-section" aria-labelledby="inside">
      <h2 id="inside" className="govuk-heading-m">
        {words.heading(place.name)}
      </h2>
      <div className="place-inside">
        <div>
          <h3 className="place-measure__title">
            <GlossaryText>{words.hotspots}</GlossaryText>
          </h3>
          {place.hotspots.length === 0 ? (
            <p>{words.noHotspots}</p>
          ) : (
            <ol className="place-hotspots">
              {place.hotspots.map((hotspot) => (
                <li key={hotspot.id}>
                  <strong>{hotspot.name}</strong>
                  <br />
                  {words.incidents(hotspot.count.value ?? 0)}. {hotspot.trendWords} {hotspot.sureness}
                </li>
              ))}
            </ol>
          )}
          <p className="place-note">
            {words.hotspotsNote(place.period.name)}{" "}
            <Link to="/hotspots" search={writeView(view)}>
              {words.hotspotsLink}
            </Link>
          </p>
        </div>
        <div>
          <h3 className="place-measure__title">
            <GlossaryText>{words.streets}</GlossaryText>
          </h3>
          <DataTable
            caption={caption}
            captionHidden
            columns={STREET_COLUMNS}
            rows={place.streets}
            rowKey={(street) => street.location}
            about={placeTableAbout(place, "streets", caption, dataVersion)}
          />
          <p className="place-note">{words.streetsNote}</p>
        </div>
      </div>
    </section>
  );
}

const STREET_COLUMNS: TableColumn<PlaceReport["streets"][number]>[] = [
  { key: "location", title: words.street, value: (street) => street.location },
  { key: "count", title: words.streetCount, numeric: true, value: (street) => street.count },
];
