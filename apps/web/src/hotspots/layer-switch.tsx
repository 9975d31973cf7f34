import { useId, type ReactElement } from "react";
import { HOTSPOT_LAYERS, type HotspotView, type OwnedHotspotView } from "../view/index.js";
import { WORDS } from "./words.js";

const words = WORDS.layers;

const RESOLUTIONS = [
  { value: 9, words: words.toLook },
  { value: 10, words: words.toPatrol },
] as const satisfies readonly { value: HotspotView["resolution"]; words: string }[];

const BANDWIDTHS = [150, 300, 500, 1000];

/** What the map is filled with, and how fine. */
export function LayerSwitch({ view, change }: OwnedHotspotView): ReactElement {
  // A difference of two periods is drawn hexagon by hexagon.
  const isDifference = view.secondPeriod !== null && view.comparison === "DIFFERENCE";
  return (
    <div className="layer-switch">
      {isDifference ? (
        <p className="layer-switch__note">{words.difference}</p>
      ) : (
        <Choice
          legend={words.legend}
          options={HOTSPOT_LAYERS.map((layer) => ({ value: layer, words: words.names[layer] }))}
          value={view.layer}
          onChoose={(layer) => change({ layer })}
        />
      )}
      <Choice
        legend={words.hexagons}
        options={RESOLUTIONS}
        value={view.resolution}
        onChoose={(resolution) => change({ resolution, hotspotCell: null })}
      />
      {!isDifference && view.layer === "DENSITY" && (
        <BandwidthChoice metres={view.bandwidthMetres} onChoose={(bandwidthMetres) => change({ bandwidthMetres })} />
      )}
    </div>
  );
}

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ legend, options, value, onChoose }: ChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="layer-switch__group">
      <legend className="layer-switch__legend">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="layer-switch__choice">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}

interface BandwidthChoiceProps {
  readonly metres: number;
  readonly onChoose: (metres: number) => void;
}

function BandwidthChoice({ metres, onChoose }: BandwidthChoiceProps): ReactElement {
  const id = useId();
  const offered = [...new Set([...BANDWIDTHS, metres])].toSorted((one, other) => one - other);
  return (
    <div className="layer-switch__group">
      <label className="layer-switch__legend" htmlFor={id}>
        {words.spread}
      </label>
      <select
        id={id}
        className="layer-switch__select"
        value={metres}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {offered.map((bandwidth) => (
          <option key={bandwidth} value={bandwidth}>
            {words.metres(bandwidth)}
          </option>
        ))}
      </select>
    </div>
  );
}
