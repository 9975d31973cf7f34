import type { ReactElement } from "react";
import type { Hotspot } from "./hotspot-questions.js";
import { qWords } from "./sureness-bands.js";

/** How sure it is that this is no chance, with the two numbers behind it explained one click away. */
export function HowSure({ hotspot }: { readonly hotspot: Hotspot }): ReactElement {
  const { sureness, strongestZ, smallestQ } = hotspot;
  return (
    <section className="hotspot-panel__part">
      <h3 className="hotspot-panel__heading">How sure we are</h3>
      <p className="hotspot-panel__words">{sureness}</p>
      <details>
        <summary>
          z {strongestZ.toFixed(1)}, q {qWords(smallestQ)}: what these mean
        </summary>
        <p className="hotspot-panel__words">
          Each hexagon is taken together with those around it and compared with the whole area. <strong>z</strong> says
          how far they lie above what the area's average would give: at 0 they hold what chance would give, beyond 2
          that much is rare, and here the strongest hexagon reaches {strongestZ.toFixed(1)}.
        </p>
        <p className="hotspot-panel__words">
          With thousands of hexagons some always look busy by luck. <strong>q</strong> allows for that: it is the share
          of false alarms to expect among all hexagons called hot at least this surely. Here it is {qWords(smallestQ)}.
          A hexagon is called hot when q is below 0.05, and hot hexagons that touch make one hotspot.
        </p>
        <p className="hotspot-panel__words">
          Both speak of chance alone. They do not know why records lie here, nor whether they are complete.
        </p>
      </details>
    </section>
  );
}
