import { useState, type ReactElement } from "react";
import { useAnnouncement } from "../map/use-announcement.js";
import { Answer, Failed, MapTableTabs, useScreenMedia, WIDE_SCREEN } from "../ui/index.js";
import type { OwnedHotspotView } from "../view/index.js";
import { BackTest } from "./back-test.js";
import { Cautions } from "./cautions.js";
import { HotspotHeadline } from "./hotspot-headline.js";
import { HotspotList } from "./hotspot-list.js";
import { hotspotMet } from "./hotspot-outlines.js";
import { HotspotPanel } from "./hotspot-panel.js";
import { cellOf, type Hotspot } from "./hotspot-questions.js";
import { HotspotTables } from "./hotspot-tables.js";
import { LayerSwitch } from "./layer-switch.js";
import { MapSlot } from "./map-slot.js";
import { NoLongerHot, PlaceList } from "./place-list.js";
import { TrendFilter } from "./trend-filter.js";
import { useChosenHotspot } from "./use-chosen-hotspot.js";
import { useHotspots } from "./use-hotspots.js";
import { WORDS as words } from "./words.js";

/** The headline, the ranked list beside its map, what is known of the chosen hotspot, the back-test and the tables. */
export function RankedHotspots(owned: OwnedHotspotView): ReactElement {
  const { view, change } = owned;
  const isWide = useScreenMedia(WIDE_SCREEN);
  const { input, gridAsked, secondAsked, listAsked, isWaiting, answer, listed, exported } = useHotspots(view);
  const { chosen, choose, close, heading, list } = useChosenHotspot(owned, answer?.hotspots ?? []);
  const [zoomedTo, setZoomedTo] = useState<{ readonly cell: string } | null>(null);

  const compared = exported?.against ? { input, against: exported.against } : null;
  const found = answer && words.headline.found(answer.headline, listed.length, answer.hotspots.length);
  const said = useAnnouncement(isWaiting ? null : (found ?? null));

  function chooseOnMap(id: string | null): void {
    const met = id === null ? undefined : hotspotMet(listed, id);
    if (id === null) {
      if (view.hotspotCell !== null) close();
    } else if (met) choose(met);
    else if (/^[A-Z]\d{8}$/.test(id)) change({ placeId: id === view.placeId ? null : id });
  }

  const panel = chosen && exported && (
    <HotspotPanel
      heading={heading}
      hotspot={chosen}
      listed={listed}
      exported={exported}
      onChoose={choose}
      onClose={close}
      {...(isWide && { onZoom: () => setZoomedTo({ cell: cellOf(chosen) }) })}
    />
  );
  const backTest = <BackTest input={input} isWaiting={isWaiting} exported={exported} />;
  const places = (
    <Answer asked={listAsked} what={words.what} height={640}>
      {({ hotspots }) => (
        <>
          {isWide && panel}
          <div hidden={isWide && Boolean(panel)}>
            {view.hotspotCell !== null && !chosen && <NoLongerHot onClose={close} />}
            {hotspots.hotspots.length > 0 && (
              <TrendFilter
                hotspots={hotspots.hotspots}
                trends={view.trends}
                onChoose={(trends) => change({ trends })}
              />
            )}
            <PlaceList
              grid={exported?.grid}
              all={hotspots.hotspots}
              listed={listed}
              onShowAll={() => change({ trends: [] })}
            >
              <HotspotList list={list} hotspots={listed} chosen={chosen} onChoose={choose} />
            </PlaceList>
          </div>
          {isWide && backTest}
        </>
      )}
    </Answer>
  );
  const map = (
    <Answer asked={gridAsked} what={words.map} height={760}>
      {({ hotspotGrid }) =>
        exported && (
          <>
            <LayerSwitch {...owned} />
            <MapSlot
              view={view}
              grid={hotspotGrid}
              secondGrid={secondAsked}
              hotspots={gridAsked.loading || listAsked.data ? listed : NONE}
              exported={exported}
              onChoose={chooseOnMap}
              zoomedTo={zoomedTo}
            />
          </>
        )
      }
    </Answer>
  );
  if (gridAsked.error !== undefined) {
    return (
      <div className="hotspots">
        <HotspotHeadline answer={undefined} grid={undefined} compared={null} />
        <Failed error={gridAsked.error} what={words.what} onRetry={gridAsked.refetch} />
      </div>
    );
  }
  return (
    <div className="hotspots">
      <HotspotHeadline answer={answer} grid={exported?.grid} compared={compared} />
      <MapTableTabs label={words.title} map={map} table={places} tableName={words.list.name} tableFirst />
      {!isWide && panel}
      {!isWide && backTest}
      {exported && <Cautions cautions={exported.cautions} />}
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {exported && <HotspotTables exported={exported} chosen={chosen} onChoose={choose} />}
    </div>
  );
}

const NONE: readonly Hotspot[] = [];
