import type { ReactElement } from "react";
import { figureInterval, numberWords, quantityWords } from "../ui/index.js";
import type { Hotspot } from "./hotspot-questions.js";

/** Three facts on why this place, and what may have piled records up here. */
export function WhyHere({ hotspot }: { readonly hotspot: Hotspot }): ReactElement {
  const { densityRatio, artefacts } = hotspot;
  return (
    <section className="hotspot-panel__part">
      <h3 className="hotspot-panel__heading">Why here</h3>
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
          <strong>Mind the {kind}.</strong> {Math.round(share * 100)}&nbsp;% of the records here lie on one map point, “
          {location}”. {reason}
        </p>
      ))}
      <details>
        <summary>How this is counted</summary>
        <p className="hotspot-panel__words">
          {densityRatio.method} {hotspot.count.source}.
        </p>
      </details>
    </section>
  );
}

/** `11.1 times the area's average (9.8 to 12.7)`. */
function timesWords({ densityRatio }: Hotspot): string {
  if (densityRatio.value === null) return densityRatio.missingBecause ?? "Its density is not known";
  const readable = (value: number) => numberWords(value, value < 100 ? "times per km²" : "times");
  const { value, lower, upper } = densityRatio;
  const interval = lower == null || upper == null ? "" : ` (${readable(lower)} to ${readable(upper)})`;
  return `${readable(value)} times the area's average per km²${interval}`;
}

function countWords({ count, share }: Hotspot): string {
  const [counted, interval] = [quantityWords(count.value ?? 0, count.unit), figureInterval(share)];
  return `${counted}, ${quantityWords(share.value ?? 0, share.unit)} of all${interval ? ` (${interval})` : ""}`;
}

function shareWords({ crimeTypes, count }: Hotspot, index: number): string {
  const type = crimeTypes[index];
  return type ? `${type.name} ${Math.round((type.count / (count.value || 1)) * 100)}\u00A0%` : "";
}

function typeWords(hotspot: Hotspot): string {
  const [first] = hotspot.crimeTypes;
  return hotspot.crimeTypes.length === 1 && first ? `All are ${first.name.toLowerCase()}` : shareWords(hotspot, 0);
}

function otherTypes(hotspot: Hotspot): string {
  const named = [1, 2].map((index) => shareWords(hotspot, index)).filter((words) => words !== "");
  const more = hotspot.crimeTypes.length - 1 - named.length;
  return `then ${named.join(", ")}${more > 0 ? ` and ${more} other ${more === 1 ? "type" : "types"}` : ""}`;
}

/** `In Judd`, `In Judd and Vauxhall`, `In Cage Green & Angel, Judd and Vauxhall`. */
function wardWords({ wards }: Hotspot): string {
  const names = wards.map(({ name }) => name);
  const last = names.pop() ?? "no ward";
  return `In ${names.length > 0 ? `${names.join(", ")} and ` : ""}${last}`;
}

function extentWords({ areaKm2, cells }: Hotspot): string {
  const hexagons = cells.length === 1 ? "one hexagon" : `${cells.length} hexagons that touch`;
  return areaKm2.value === null ? hexagons : `${areaKm2.value.toFixed(areaKm2.value < 1 ? 2 : 1)} km², ${hexagons}`;
}
