import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { numberWords, unbroken } from "../ui/index.js";
import { useView, writeView } from "../view/index.js";
import { EmbedCode } from "./embed-code.js";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

/** The name and the three sentences, before anything else. */
export function PlaceHead({ place }: { readonly place: PlaceReport }): ReactElement {
  const area = useArea();
  const [level = "", ...others] = place.sentences;
  return (
    <div className="place-head">
      <h1 className="place-head__name">{place.name}</h1>
      <p className="place-head__kind">{WORDS.kindLine(WORDS.kinds[place.kind], area.name, residentsWords(place))}</p>
      <p className="place-head__level">{unbroken(level)}</p>
      {others.map((sentence) => (
        <p key={sentence} className="place-head__sentence">
          {unbroken(sentence)}
        </p>
      ))}
      <WardsReached place={place} />
      <PlaceLinks place={place} />
      <EmbedCode place={place} />
    </div>
  );
}

/** Where an outline of its own lies, for what is told by ward alone. */
function WardsReached({ place }: { readonly place: PlaceReport }): ReactElement | null {
  const { view } = useView();
  if (place.reaches.length === 0) return null;
  return (
    <p className="place-head__links">
      {WORDS.reaches}
      {place.reaches.map(({ ward, share }) => (
        <Link
          key={ward.id}
          to="/wards/$code/$name"
          params={{ code: ward.code, name: ward.slug }}
          search={writeView(view)}
          className="link-button"
        >
          {WORDS.reachesShare(ward.name, Math.round(share * 100).toString())}
        </Link>
      ))}
    </p>
  );
}

export function residentsWords({ residents }: Pick<PlaceReport, "residents">): string {
  if (residents.value === null) return WORDS.residentsUnknown;
  return WORDS.residents(numberWords(residents.value, residents.unit));
}

function PlaceLinks({ place }: { readonly place: PlaceReport }): ReactElement {
  const { view } = useView();
  const search = writeView(view);
  const params = { code: place.placeId, name: place.slug };
  return (
    <p className="place-head__links">
      <Link to="/wards/$code/$name/briefing" params={params} search={search} className="link-button">
        {WORDS.pageLinks.briefing}
      </Link>
      <Link to="/compare" search={{ ...search, places: place.placeId }} className="link-button">
        {WORDS.pageLinks.compare}
      </Link>
      <Link to="/wards" search={writeView({ ...view, placeId: place.placeId })} className="link-button">
        {WORDS.pageLinks.map}
      </Link>
    </p>
  );
}
