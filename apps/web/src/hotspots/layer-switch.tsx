import { useId, type ReactElement } from "react";
import { HOTSPOT_LAYERS, type HotspotLayer, type HotspotView, type OwnedHotspotView } from "../view/index.js";

const LAYERS: Record<HotspotLayer, string> = {
  WARDS: "Wards",
  SIGNIFICANCE: "Hexagons by sureness",
  COUNT: "Hexagons by count",
  DENSITY: "Density",
};

const RESOLUTIONS = [
  { resolution: 9, words: "to look (0.1 km²)" },
  { resolution: 10, words: "to patrol (0.015 km²)" },
] as const satisfies readonly { resolution: HotspotView["resolution"]; words: string }[];

const BANDWIDTHS = [150, 300, 500, 1000];

/** What the map is filled with, and how fine. */
export function LayerSwitch({ view, change }: OwnedHotspotView): ReactElement {
  // A difference of two periods is drawn hexagon by hexagon.
  const isDifference = view.secondPeriod !== null && view.comparison === "DIFFERENCE";
  return (
    <div className="layer-switch">
      {isDifference ? (
        <p className="layer-switch__note">The difference is drawn hexagon by hexagon.</p>
      ) : (
        <Choice
          legend="Map shows"
          options={HOTSPOT_LAYERS.map((layer) => ({ value: layer, words: LAYERS[layer] }))}
          value={view.layer}
          onChoose={(layer) => change({ layer })}
        />
      )}
      <Choice
        legend="Hexagons"
        options={RESOLUTIONS.map(({ resolution, words }) => ({ value: resolution, words }))}
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
        Each incident spreads over
      </label>
      <select
        id={id}
        className="layer-switch__select"
        value={metres}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {offered.map((bandwidth) => (
          <option key={bandwidth} value={bandwidth}>
            {bandwidth.toLocaleString("en-GB")} metres
          </option>
        ))}
      </select>
    </div>
  );
}
