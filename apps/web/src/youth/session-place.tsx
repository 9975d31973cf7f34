import { useState, type ReactElement } from "react";
import { useArea } from "../app/area.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import type { SessionDraft } from "./session-draft.js";
import { type KnownPlaces, knownPlace, offeredNames, pointOf, standingsIn, suggestedPoint } from "./session-places.js";
import { SESSION_WORDS } from "./session-words.js";

const words = SESSION_WORDS.place;

interface SessionPlaceProps {
  readonly draft: SessionDraft;
  readonly places: KnownPlaces;
  /** Then a wrong point can be mended too. */
  readonly isCorrecting: boolean;
  readonly idOf: (field: string) => string;
  readonly about: (field: string) => string | undefined;
}

/** Where: one of the places that the provider had before, or a new one by its name, its ward and, where known, its point. */
export function SessionPlace({ draft, places, isCorrecting, idOf, about }: SessionPlaceProps): ReactElement {
  const area = useArea();
  const [name, setName] = useState(draft.place);
  const [wardCode, setWardCode] = useState(draft.wardCode);
  const known = knownPlace(places, name, wardCode);
  const standings = standingsIn(places, wardCode);
  const type = (typed: string) => {
    setName(typed);
    const wanted = knownPlace(places, typed, null)?.wardCode ?? suggestedPoint(places, typed, null)?.wardCode;
    if (wanted) setWardCode(wanted);
  };
  const suggested = suggestedPoint(places, name, wardCode);
  return (
    <>
      <TextField
        id={idOf("place")}
        name="place"
        label={words.place}
        hint={name.trim() === "" || known ? words.placeHint : words.newPlaceHint}
        autoComplete="off"
        initial={draft.place}
        offered={offeredNames(places)}
        onType={type}
        objection={about("place")}
      />
      <SelectField
        // A place that is known brings its ward along.
        key={`ward ${wardCode}`}
        id={idOf("wardCode")}
        name="wardCode"
        label={words.ward}
        options={[
          { value: "", words: words.wardNone },
          ...area.wards.map((ward) => ({ value: ward.code, words: ward.name })),
        ]}
        initial={wardCode}
        onChoose={setWardCode}
        objection={about("wardCode")}
      />
      {standings.length > 0 && (!known?.hasPoint || isCorrecting) && (
        <SelectField
          key={`point ${wardCode} ${suggested?.name ?? ""}`}
          id={idOf("point")}
          name="point"
          label={words.point}
          hint={words.pointHint}
          options={[
            { value: "", words: known?.hasPoint ? words.pointKnown : words.pointNone },
            ...standings.map((place) => ({ value: pointOf(place), words: place.name })),
          ]}
          initial={draft.point === "" && suggested && !known?.hasPoint ? pointOf(suggested) : draft.point}
          objection={undefined}
        />
      )}
    </>
  );
}
