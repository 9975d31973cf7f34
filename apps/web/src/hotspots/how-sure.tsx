import type { ReactElement } from "react";
import type { Hotspot } from "./hotspot-questions.js";
import { PANEL_WORDS } from "./panel-words.js";
import { qWords } from "./sureness-bands.js";

const words = PANEL_WORDS.sure;

/** How sure it is that this is no chance, with the two numbers behind it explained one click away. */
export function HowSure({ hotspot }: { readonly hotspot: Hotspot }): ReactElement {
  const { sureness, strongestZ, smallestQ } = hotspot;
  return (
    <section className="hotspot-panel__part">
      <h3 className="hotspot-panel__heading">{words.heading}</h3>
      <p className="hotspot-panel__words">{sureness}</p>
      <details>
        <summary>{words.open(strongestZ.toFixed(1), qWords(smallestQ))}</summary>
        <p className="hotspot-panel__words">
          {words.z.before} <strong>{words.z.letter}</strong> {words.z.after(strongestZ.toFixed(1))}
        </p>
        <p className="hotspot-panel__words">
          {words.q.before} <strong>{words.q.letter}</strong> {words.q.after(qWords(smallestQ))}
        </p>
        <p className="hotspot-panel__words">{words.limits}</p>
      </details>
    </section>
  );
}
