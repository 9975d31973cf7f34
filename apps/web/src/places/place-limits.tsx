import { GlossaryText } from "../about/glossary-term.js";
import type { ReactElement } from "react";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { limits: words } = WORDS;

/** What the data cannot say, and how complete they are. */
export function PlaceLimits({ place }: { readonly place: PlaceReport }): ReactElement {
  const { withoutPlace } = place.completeness;
  return (
    <section className="page-section page-text" aria-labelledby="limits">
      <h2 id="limits" className="govuk-heading-m">
        <GlossaryText>{words.heading}</GlossaryText>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {place.cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
      <h3 className="place-measure__title">
        <GlossaryText>{words.completeness}</GlossaryText>
      </h3>
      <p>
        {place.completeness.words}{" "}
        {withoutPlace.value !== null && withoutPlace.value > 0 && words.withoutPlace(withoutPlace.value)}
      </p>
    </section>
  );
}
