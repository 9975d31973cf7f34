import { useId } from "react";
import { WORDS } from "./words.js";

const words = WORDS.place;

interface NamedWard {
  readonly code: string;
  readonly name: string;
}

interface NamedGroup {
  readonly slug: string;
  readonly name: string;
  readonly wards: readonly unknown[];
}

interface PlacePickerProps {
  /** Name of the whole area. */
  readonly areaName: string;
  readonly wards: readonly NamedWard[];
  readonly groups: readonly NamedGroup[];
  /** Parishes and other outlines that have a page. */
  readonly outlines?: readonly { readonly placeId: string; readonly name: string }[];
  /** Ward code, slug of a group, or null for the whole area. */
  readonly placeId: string | null;
  readonly onChoose: (placeId: string | null) => void;
}

/** A ward, a town that is a group of wards, or the whole area. */
export function PlacePicker({ areaName, wards, groups, outlines = [], placeId, onChoose }: PlacePickerProps) {
  const id = useId();
  return (
    <div className="picker-select">
      <label className="picker-select__label" htmlFor={id}>
        {words.label}
      </label>
      <select
        id={id}
        className="picker-select__select"
        value={placeId ?? ""}
        onChange={(event) => onChoose(event.target.value === "" ? null : event.target.value)}
      >
        <option value="">{words.whole(areaName)}</option>
        <optgroup label={words.towns}>
          {groups.map((group) => (
            <option key={group.slug} value={group.slug}>
              {words.town(group.name, group.wards.length)}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.wards}>
          {wards.map((ward) => (
            <option key={ward.code} value={ward.code}>
              {ward.name}
            </option>
          ))}
        </optgroup>
        {outlines.length > 0 && (
          <optgroup label={words.outlines}>
            {outlines.map((outline) => (
              <option key={outline.placeId} value={outline.placeId}>
                {outline.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
