import { useId, useState, type ReactElement } from "react";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { embed: words } = WORDS;

/** The code that shows this place on another website, with a preview of what it shows. */
export function EmbedCode({ place }: { readonly place: Pick<PlaceReport, "placeId" | "slug" | "name"> }): ReactElement {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const path = `/embed/${place.placeId}/${place.slug}`;
  const title = words.frameTitle(place.name);
  return (
    <details className="embed-code" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.open}</summary>
      <p className="place-note">{words.lead}</p>
      <label className="embed-code__label" htmlFor={id}>
        {words.code}
      </label>
      <textarea
        id={id}
        className="embed-code__code"
        readOnly
        rows={3}
        value={embedCode(`${location.origin}${path}`, title)}
        onFocus={(event) => event.target.select()}
      />
      {isOpen && (
        <>
          <p className="embed-code__label">{words.preview}</p>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which must ask its own server */}
          <iframe className="embed-code__preview" src={path} title={title} loading="lazy" />
        </>
      )}
    </details>
  );
}

/** The element to paste into a page of another site. */
export function embedCode(address: string, title: string): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${safe}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}
