import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import {
  Answer,
  CrimeTypePicker,
  NothingRecorded,
  PeriodPicker,
  PrintButton,
  ShareLink,
  SourceLine,
} from "../ui/index.js";
import {
  analysisInput,
  readCompareView,
  useView,
  writeCompareView,
  writeView,
  type CompareView,
  type View,
} from "../view/index.js";
import { comparedSources } from "./compare-about.js";
import { CompareCharts } from "./compare-charts.js";
import { CompareChoice } from "./compare-choice.js";
import { ComparePlacesQuestion } from "./compare-query.js";
import { CompareTable } from "./compare-table.js";
import "./places.scss";
import "./place-print.scss";
import { WORDS } from "./words.js";

const { compare: words } = WORDS;

/** Up to five places beside the borough, on one scale and as a table. */
export function ComparePage(): ReactElement {
  const area = useArea();
  const { view } = useView();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { placeIds } = readCompareView(search);
  const open = (changed: Partial<View & CompareView>) =>
    void navigate({
      to: "/compare",
      search: { ...writeView({ ...view, ...changed }), ...writeCompareView({ placeIds, ...changed }) },
      resetScroll: false,
    });
  const input = { ...analysisInput({ ...view, placeId: null }, area.code), placeIds: [...placeIds] };
  const asked = useQuery(ComparePlacesQuestion, { variables: { input } });
  if (area.supplied === null) {
    return (
      <Page title={words.title}>
        <h1 className="page-heading">{words.heading}</h1>
        <NothingRecorded words={WORDS.noRecords} />
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <div className="view-bar">
        <PeriodPicker
          period={view.period}
          defaultPeriod={area.defaultPeriod}
          supplied={area.supplied}
          onChoose={(period) => open({ period })}
        />
        <CrimeTypePicker crimeTypes={view.crimeTypes} onChoose={(crimeTypes) => open({ crimeTypes })} />
        <div className="view-bar__actions">
          <ShareLink />
          <PrintButton />
        </div>
      </div>
      <h1 className="page-heading">{words.heading}</h1>
      <p className="page-lead">{words.lead}</p>
      <Answer asked={asked} what={words.waiting} height={640}>
        {({ comparePlaces }) => (
          <>
            <CompareChoice
              compared={comparePlaces}
              placeIds={placeIds}
              onChoose={(chosen) => open({ placeIds: chosen })}
            />
            <CompareCharts compared={comparePlaces} />
            <CompareTable compared={comparePlaces} />
            <SourceLine sources={comparedSources(comparePlaces)} />
          </>
        )}
      </Answer>
    </Page>
  );
}
