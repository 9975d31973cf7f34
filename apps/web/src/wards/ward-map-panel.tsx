import type { Measure } from "@safer-wards/domain";
import { useQuery } from "@apollo/client/react";
import { useId, type ReactElement } from "react";
import { placeName, useArea, type Area } from "../app/area.js";
import { Answer, chosenTypesWords, useScreenMedia, WIDE_SCREEN } from "../ui/index.js";
import { analysisInput, useView, type View } from "../view/index.js";
import { ChosenLine } from "./chosen-line.js";
import { ChosenPlacePanel } from "./chosen-place.js";
import { MeasureSwitch } from "./measure-switch.js";
import { comparisonMessage } from "./measures.js";
import { PlaceButton } from "./place-button.js";
import { useChosenOutline } from "./use-outlines.js";
import { useChosenPanel } from "./use-chosen-panel.js";
import { WardComparison, type Comparison } from "./ward-comparison.js";
import { WardPictures } from "./ward-pictures.js";
import { WORDS } from "./words.js";
import "./wards.css";

const words = WORDS.panel;

interface WardMapPanelProps {
  /** Whether the chosen ward offers a link to the wards page; not on that page itself. */
  readonly withLink?: boolean;
}

/** The wards compared: the message, the map with its equal table, and the ward or town that is chosen. */
export function WardMapPanel({ withLink = true }: WardMapPanelProps): ReactElement {
  const area = useArea();
  const { view, change } = useView();
  const isWide = useScreenMedia(WIDE_SCREEN);
  const { panel, goThere, goThereWhenChosen } = useChosenPanel(view.placeId);
  const input = analysisInput({ ...view, ...ownTypes(view.measure), placeId: null }, area.code);
  const asked = useQuery(WardComparison, { variables: { input } });

  const choose = (placeId: string | null) => change({ placeId });
  const chooseFromTable = (placeId: string) => {
    if (!isWide) goThereWhenChosen();
    choose(placeId);
  };
  const { outline, loading } = useChosenOutline(view.placeId);
  const name = view.placeId === null ? undefined : (placeName(area, view.placeId) ?? outline?.name);
  const chosen = view.placeId !== null && name !== undefined ? { placeId: view.placeId, name } : null;
  const chosenPanel = chosen && (
    <ChosenPlacePanel panel={panel} area={area} view={view} withLink={withLink} {...chosen} />
  );
  return (
    <section className="page-section ward-map-panel" aria-label={words.label}>
      <Answer asked={asked} what={words.waiting} height={720} nothing={nothingIn}>
        {({ wardComparison }) => (
          <>
            <div className="ward-map-panel__head">
              <PanelTitle comparison={wardComparison} view={view} />
              <MeasureSwitch measure={view.measure} onChoose={(measure) => change({ measure })} />
            </div>
            <TownChoices area={area} placeId={view.placeId} onChoose={choose} />
            <WardPictures
              comparison={wardComparison}
              area={area}
              view={view}
              onChoose={choose}
              onChooseFromTable={chooseFromTable}
              aboveTable={isWide ? chosenPanel : null}
              belowMap={
                chosen &&
                !isWide && (
                  <ChosenLine comparison={wardComparison} measure={view.measure} onDetails={goThere} {...chosen} />
                )
              }
            />
          </>
        )}
      </Answer>
      {!isWide && chosenPanel}
      {view.placeId !== null && !chosen && !loading && <p>{words.unknownPlace(view.placeId, area.name)}</p>}
    </section>
  );
}

/** A measure that counts types of its own counts these, whatever the reader has chosen. */
function ownTypes({ numerator }: Measure): Partial<View> {
  return numerator.crimeTypes ? { crimeTypes: numerator.crimeTypes, priority: null } : {};
}

function nothingIn({ wardComparison }: { readonly wardComparison: Comparison }): string | null {
  if (wardComparison.wards.some(({ count }) => count.value !== 0)) return null;
  return words.none(wardComparison.period.name);
}

interface PanelTitleProps {
  readonly comparison: Comparison;
  readonly view: View;
}

function PanelTitle({ comparison, view }: PanelTitleProps): ReactElement {
  const types = view.crimeTypes.length > 0 ? ` · ${chosenTypesWords(view.crimeTypes)}` : "";
  return (
    <div>
      <h2 className="govuk-heading-m ward-map-panel__title">{comparisonMessage(comparison.wards, view.measure)}</h2>
      <p className="ward-map-panel__measure">
        {view.measure.name}
        {types} · {comparison.period.name}
      </p>
    </div>
  );
}

interface TownChoicesProps {
  readonly area: Area;
  readonly placeId: string | null;
  readonly onChoose: (placeId: string) => void;
}

/** Towns of several wards, which a click on the map cannot choose. */
function TownChoices({ area, placeId, onChoose }: TownChoicesProps): ReactElement | null {
  const id = useId();
  if (area.groups.length === 0) return null;
  return (
    <div className="town-choices" role="group" aria-labelledby={id}>
      <span id={id}>{words.towns}</span>
      {area.groups.map((group) => (
        <PlaceButton
          key={group.id}
          name={group.name}
          isChosen={group.slug === placeId}
          onChoose={() => onChoose(group.slug)}
        />
      ))}
    </div>
  );
}
