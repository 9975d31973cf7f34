import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { PlacePicker } from "../ui/index.js";
import { useOutlines } from "./use-outlines.js";

export interface PlaceChoiceProps {
  /** Ward code, slug of a town or of an outline, or null for the whole area. */
  readonly placeId: string | null;
  readonly onChoose: (placeId: string | null) => void;
}

/** Any place of the area: a ward, a town, a parish or another outline that was added. */
export function PlaceChoice({ placeId, onChoose }: PlaceChoiceProps): ReactElement {
  const area = useArea();
  return (
    <PlacePicker
      areaName={area.name}
      wards={area.wards}
      groups={area.groups}
      outlines={useOutlines()}
      placeId={placeId}
      onChoose={onChoose}
    />
  );
}
