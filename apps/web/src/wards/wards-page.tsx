import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { ViewBar } from "../app/view-bar.js";
import { CrimeTypePicker, NothingRecorded } from "../ui/index.js";
import { useView } from "../view/index.js";
import { PlaceChoice } from "./place-choice.js";
import { WardMapPanel } from "./ward-map-panel.js";

/** The wards of an area compared by any crime types and period. */
export function WardsPage(): ReactElement {
  const area = useArea();
  const { view, change } = useView();
  if (area.supplied === null) {
    return (
      <Page title="Wards">
        <h1 className="page-heading">Wards</h1>
        <NothingRecorded words="No police files have been imported yet. The data page says how it is done." />
      </Page>
    );
  }
  return (
    <Page title="Wards">
      <ViewBar view={view} change={change}>
        <CrimeTypePicker crimeTypes={view.crimeTypes} onChoose={(crimeTypes) => change({ crimeTypes })} />
        <PlaceChoice placeId={view.placeId} onChoose={(placeId) => change({ placeId })} />
      </ViewBar>
      <h1 className="page-heading">
        The {area.wards.length} wards of {area.name}
      </h1>
      <WardMapPanel withLink={false} />
    </Page>
  );
}
