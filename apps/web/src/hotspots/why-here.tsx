import type { ReactElement } from "react";
import { figureInterval, numberWords, quantityWords } from "../ui/index.js";
import type { Hotspot } from "./hotspot-questions.js";
import { PANEL_WORDS } from "./panel-words.js";

const words = PANEL_WORDS.why;

/** Three facts on why this place, and what may have piled records up here. */
export function WhyHere({ hotspot }: { readonly hotspot: Hotspot }): ReactElement {
  const { densityRatio, artefacts } = hotspot;
  return (
    <section className="hotspot-panel__part">
      <h3 className="hotspot-panel__heading">{words.heading}</h3>
      <ul className="why-here">
        <li>
          <strong className="why-here__fact">{timesWords(hotspot)}</strong>
          <span className="why-here__detail">{countWords(hotspot)}</span>
        </li>
        <li>
          <strong className="why-here__fact">{typeWords(hotspot)}</strong>
          {hotspot.crimeTypes.length > 1 && <span className="why-here__detail">{otherTypes(hotspot)}</span>}
        </li>
        <li>
          <strong className="why-here__fact">{wardWords(hotspot)}</strong>
          <span className="why-here__detail">{extentWords(hotspot)}</span>
        </li>
      </ul>
      {/* Several points may bear one name. */}
      {artefacts.map(({ kind, location, reason, share }, index) => (
        <p key={index} className="known-artefact">
          <strong>{words.mind(kind)}</strong> {words.onOnePoint(Math.round(share * 100), location, reason)}
        </p>
      ))}
      <details>
        <summary>{words.how}</summary>
        <p className="hotspot-panel__words">{words.method(densityRatio.method, hotspot.count.source)}</p>
      </details>
    </section>
  );
}

/** `11.1 times the area's average (9.8 to 12.7)`. */
function timesWords({ densityRatio }: Hotspot): string {
  if (densityRatio.value === null) return densityRatio.missingBecause ?? words.densityNotKnown;
  const readable = (value: number) => numberWords(value, value < 100 ? "times per km²" : "times");
  const { value, lower, upper } = densityRatio;
  if (lower == null || upper == null) return words.times(readable(value));
  return words.timesWithin(readable(value), readable(lower), readable(upper));
}

function countWords({ count, share }: Hotspot): string {
  const counted = quantityWords(count.value ?? 0, count.unit);
  const [shared, interval] = [quantityWords(share.value ?? 0, share.unit), figureInterval(share)];
  return interval ? words.ofAllWithin(counted, shared, interval) : words.ofAll(counted, shared);
}

function shareWords({ crimeTypes, count }: Hotspot, index: number): string {
  const type = crimeTypes[index];
  return type ? words.type(type.name, Math.round((type.count / (count.value || 1)) * 100)) : "";
}

function typeWords(hotspot: Hotspot): string {
  const [first] = hotspot.crimeTypes;
  return hotspot.crimeTypes.length === 1 && first ? words.allAre(first.name) : shareWords(hotspot, 0);
}

function otherTypes(hotspot: Hotspot): string {
  const named = [1, 2].map((index) => shareWords(hotspot, index)).filter((type) => type !== "");
  const more = hotspot.crimeTypes.length - 1 - named.length;
  const types = named.join(", ");
  return more > 0 ? words.otherTypesAndMore(types, more) : words.otherTypes(types);
}

/** `In Judd`, `In Judd and Vauxhall`, `In Cage Green & Angel, Judd and Vauxhall`. */
function wardWords({ wards }: Hotspot): string {
  return words.wards(wards.map(({ name }) => name));
}

function extentWords({ areaKm2, cells }: Hotspot): string {
  const hexagons = words.hexagons(cells.length);
  return areaKm2.value === null ? hexagons : words.extent(areaKm2.value.toFixed(areaKm2.value < 1 ? 2 : 1), hexagons);
}
