import { GlossaryText } from "../about/glossary-term.js";
import { useId, useState, type ReactElement } from "react";
import { useArea } from "../app/area.js";
import { MOST_PLACES } from "../view/index.js";
import { useOutlines } from "../wards/index.js";
import type { PlacesCompared } from "./compare-query.js";
import { WORDS } from "./words.js";

const { compare: words } = WORDS;

interface CompareChoiceProps {
  readonly compared: PlacesCompared;
  readonly placeIds: readonly string[];
  readonly onChoose: (placeIds: readonly string[]) => void;
}

/** Which places are compared, with others to add: any, or wards like those chosen. */
export function CompareChoice({ compared, placeIds, onChoose }: CompareChoiceProps): ReactElement {
  const isFull = placeIds.length >= MOST_PLACES;
  const add = (id: string) => onChoose([...placeIds, id]);
  return (
    <div className="compare-choice">
      {compared.places.length > 0 && (
        <ul className="compare-choice__places" aria-label={words.chosen}>
          {compared.places.map((place) => (
            <li key={place.placeId} className="compare-choice__place">
              {place.name}
              <button
                type="button"
                className="compare-choice__remove"
                onClick={() => onChoose(placeIds.filter((id) => id !== place.placeId))}
              >
                <span className="govuk-visually-hidden">{words.remove(place.name)}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFull ? <p className="place-note">{words.full}</p> : <AddPlace placeIds={placeIds} onAdd={add} />}
      {placeIds.length === 0 && <p className="place-note">{words.none}</p>}
      {!isFull && compared.similar.length > 0 && <SimilarWards similar={compared.similar} onAdd={add} />}
    </div>
  );
}

interface AddPlaceProps {
  readonly placeIds: readonly string[];
  readonly onAdd: (id: string) => void;
}

function AddPlace({ placeIds, onAdd }: AddPlaceProps): ReactElement {
  const area = useArea();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const outlines = useOutlines();
  const isFree = (placeId: string) => !placeIds.includes(placeId);
  return (
    <form
      className="compare-choice__add"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === "") return;
        onAdd(chosen);
        setChosen("");
      }}
    >
      <div className="picker-select">
        <label className="picker-select__label" htmlFor={id}>
          {words.add}
        </label>
        <select
          id={id}
          className="picker-select__select"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{words.choose}</option>
          {area.groups
            .filter((group) => isFree(group.slug))
            .map((group) => (
              <option key={group.slug} value={group.slug}>
                {words.town(group.name, group.wards.length)}
              </option>
            ))}
          {area.wards
            .filter((ward) => isFree(ward.code))
            .map((ward) => (
              <option key={ward.code} value={ward.code}>
                {ward.name}
              </option>
            ))}
          {outlines.some(({ placeId }) => isFree(placeId)) && (
            <optgroup label={words.outlines}>
              {outlines
                .filter(({ placeId }) => isFree(placeId))
                .map(({ placeId, name }) => (
                  <option key={placeId} value={placeId}>
                    {name}
                  </option>
                ))}
            </optgroup>
          )}
        </select>
      </div>
      <button type="submit" className="govuk-button govuk-button--secondary compare-choice__button">
        {words.addButton}
      </button>
    </form>
  );
}

interface SimilarWardsProps {
  readonly similar: PlacesCompared["similar"];
  readonly onAdd: (id: string) => void;
}

function SimilarWards({ similar, onAdd }: SimilarWardsProps): ReactElement {
  return (
    <div className="compare-choice__similar">
      <h2 className="place-measure__title">
        <GlossaryText>{words.similar}</GlossaryText>
      </h2>
      <p className="place-note">{words.similarNote}</p>
      <ul className="govuk-list">
        {similar.map(({ ward, reason }) => (
          <li key={ward.id}>
            <button type="button" className="link-button" onClick={() => onAdd(ward.code)}>
              {words.addButton} {ward.name}
            </button>
            <span className="compare-choice__reason">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
