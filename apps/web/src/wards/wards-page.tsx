import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { ViewBar } from "../app/view-bar.js";
import { CrimeTypePicker, NothingRecorded } from "../ui/index.js";
import { useView } from "../view/index.js";
import { PlaceChoice } from "./place-choice.js";
import { WardMapPanel } from "./ward-map-panel.js";
import { WORDS } from "./words.js";

const words = WORDS.page;

/** The wards of an area compared by any crime types and period. */
export function WardsPage(): ReactElement {
  const area = useArea();
  const { view, change } = useView();
  if (area.supplied === null) {
    return (
      <Page title={words.title}>
        <h1 className="page-heading">{words.title}</h1>
        <NothingRecorded words={words.noFiles} />
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <ViewBar view={view} change={change}>
        <CrimeTypePicker crimeTypes={view.crimeTypes} onChoose={(crimeTypes) => change({ crimeTypes })} />
        <PlaceChoice placeId={view.placeId} onChoose={(placeId) => change({ placeId })} />
      </ViewBar>
      <h1 className="page-heading">{words.heading(area.wards.length, area.name)}</h1>
      <WardMapPanel withLink={false} />
    </Page>
  );
}
