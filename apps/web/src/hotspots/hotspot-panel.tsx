import { Link } from "@tanstack/react-router";
import { useId, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import { ComeAndGone } from "./come-and-gone.js";
import type { Exported } from "./hotspot-about.js";
import { cellOf, type Hotspot } from "./hotspot-questions.js";
import { HowSure } from "./how-sure.js";
import { PANEL_WORDS as words } from "./panel-words.js";
import { WhenGrid } from "./when-grid.js";
import { WhyHere } from "./why-here.js";

interface HotspotPanelProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly hotspot: Hotspot;
  /** Those that are listed, by rank, for going from one to the next. */
  readonly listed: readonly Hotspot[];
  readonly exported: Exported;
  readonly onChoose: (hotspot: Hotspot) => void;
  readonly onClose: () => void;
  /** Left out where no map stands beside the panel. */
  readonly onZoom?: () => void;
}

/** All that is known of one hotspot. Escape closes it. */
export function HotspotPanel(props: HotspotPanelProps): ReactElement {
  const { heading, hotspot, listed, exported, onChoose, onClose, onZoom } = props;
  const id = useId();
  const place = listed.indexOf(hotspot);
  const [before, after] = [place > 0 ? listed[place - 1] : undefined, listed[place + 1]];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }

  return (
    <section className="hotspot-panel" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="hotspot-panel__ways">
        <button type="button" className="link-button" onClick={onClose}>
          {words.back}
        </button>
        {onZoom && (
          <button type="button" className="link-button" onClick={onZoom}>
            {words.zoom}
          </button>
        )}
        <Link
          to="/operations/patrols/new"
          search={(search) => ({ ...search, hotspot: cellOf(hotspot) })}
          className="link-button"
        >
          {words.patrol}
        </Link>
        <span className="hotspot-panel__steps">
          <button type="button" className="link-button" disabled={!before} onClick={() => before && onChoose(before)}>
            {words.previous}
          </button>
          <button type="button" className="link-button" disabled={!after} onClick={() => after && onChoose(after)}>
            {words.next}
          </button>
        </span>
      </div>
      <h2 ref={heading} id={id} tabIndex={-1} className="hotspot-panel__name">
        <span className="hotspot-row__rank">{hotspot.rank}</span> {hotspot.name}
      </h2>
      <WhyHere hotspot={hotspot} />
      <HowSure hotspot={hotspot} />
      <ComeAndGone hotspot={hotspot} exported={exported} />
      <WhenGrid when={hotspot.when} />
    </section>
  );
}
