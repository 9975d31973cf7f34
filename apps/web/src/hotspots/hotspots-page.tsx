import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { ExportLinks } from "../exports/index.js";
import { NothingRecorded } from "../ui/index.js";
import { useHotspotView } from "../view/index.js";
import { HotspotsBar } from "./hotspots-bar.js";
import "./hotspot-list.scss";
import "./hotspot-panel.scss";
import "./hotspots.scss";
import { RankedHotspots } from "./ranked-hotspots.js";
import { WORDS as words } from "./words.js";

/** Where recorded incidents concentrate, how sure that is, and how well it would have predicted. */
export function HotspotsPage(): ReactElement {
  const area = useArea();
  const owned = useHotspotView();
  return (
    <Page title={words.title}>
      {area.supplied === null ? (
        <>
          <h1 className="page-heading">{words.title}</h1>
          <NothingRecorded words={words.noRecords} />
        </>
      ) : (
        <>
          <HotspotsBar {...owned} />
          <RankedHotspots {...owned} />
          <ExportLinks view={owned.view} />
        </>
      )}
    </Page>
  );
}
