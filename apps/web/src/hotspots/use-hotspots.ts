import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useArea, useDataVersion } from "../app/area.js";
import { chosenTypesWords } from "../ui/index.js";
import type { WholeHotspotView } from "../view/index.js";
import type { Exported } from "./hotspot-about.js";
import { hotspotInput, secondView } from "./hotspot-input.js";
import { HotspotGrid, Hotspots } from "./hotspot-questions.js";
import { ofTrends } from "./trend-filter.js";

/**
 * Everything that the screen shows first. One question follows the other: the hexagons are answered in a few
 * milliseconds and make the picture, and would otherwise wait behind the ranked list, which takes longer to compute.
 */
export function useHotspots(view: WholeHotspotView) {
  const area = useArea();
  const dataVersion = useDataVersion();
  const input = hotspotInput(view, area.code);
  const second = secondView(view);
  const gridAsked = useQuery(HotspotGrid, { variables: { input } });
  const secondAsked = useQuery(HotspotGrid, {
    variables: { input: second ? hotspotInput(second, area.code) : input },
    skip: second === null,
  });
  const listAsked = useQuery(Hotspots, { variables: { input }, skip: gridAsked.data === undefined });
  const isWaiting = gridAsked.loading || listAsked.loading;

  const grid = (gridAsked.data ?? gridAsked.previousData)?.hotspotGrid;
  const against = second ? (secondAsked.data?.hotspotGrid ?? null) : null;
  const answer = (listAsked.data ?? listAsked.previousData)?.hotspots;
  const listed = useMemo(() => (answer ? ofTrends(answer.hotspots, view.trends) : []), [answer, view.trends]);
  const exported = useMemo((): Exported | null => {
    if (!grid) return null;
    const filters = view.crimeTypes.length > 0 ? [chosenTypesWords(view.crimeTypes)] : [];
    const { headline = grid.title, cautions = [] } = answer ?? {};
    return { grid, against, hotspots: listed, headline, cautions, filters, dataVersion };
  }, [grid, against, answer, listed, view.crimeTypes, dataVersion]);
  return {
    input,
    gridAsked,
    secondAsked: second ? secondAsked : null,
    listAsked: { ...listAsked, loading: isWaiting },
    isWaiting,
    answer,
    listed,
    exported,
  };
}
