import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { InstalledAreasQuery } from "../first-answer/gql/graphql.js";
import { useFirstAnswer } from "../first-answer/index.js";
import { Answer } from "../ui/answer.js";
import { useView } from "../view/index.js";
import { InstalledAreas } from "./installed-areas-question.js";
import { WORDS } from "./words.js";

export type Area = InstalledAreasQuery["areas"][number];
export type DataVersion = InstalledAreasQuery["dataVersion"];

interface Ground {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly dataVersion: DataVersion;
}

const GroundContext = createContext<Ground | null>(null);

/** Asks once which areas are installed and lets everything within ask about the one that the address names. */
export function AreaProvider({ children }: { readonly children: ReactNode }) {
  const asked = useFirstAnswer(InstalledAreas, {});
  const { view } = useView();
  return (
    <Answer
      asked={asked}
      heading={WORDS.product}
      what={WORDS.thesePages}
      height={480}
      nothing={({ areas }) => (areas.length === 0 ? WORDS.noArea : null)}
    >
      {({ areas, dataVersion }) => {
        const area = areas.find((candidate) => candidate.code === view.areaCode) ?? areas[0];
        return area && <GroundContext value={{ area, areas, dataVersion }}>{children}</GroundContext>;
      }}
    </Answer>
  );
}

function useGround(): Ground {
  const ground = useContext(GroundContext);
  if (ground === null) throw new Error("useGround: no AreaProvider stands above this component");
  return ground;
}

/** The area that the address names, or the first. */
export function useArea(): Area {
  return useGround().area;
}

export function useInstalledAreas(): readonly Area[] {
  return useGround().areas;
}

export function useDataVersion(): DataVersion {
  return useGround().dataVersion;
}

/** Name of a ward or group of the area; the area's own name for null; undefined when there is no such place. */
export function placeName(area: Area, placeId: string | null): string | undefined {
  if (placeId === null) return area.name;
  const ward = area.wards.find((candidate) => candidate.code === placeId);
  return ward?.name ?? area.groups.find((candidate) => candidate.slug === placeId)?.name;
}
