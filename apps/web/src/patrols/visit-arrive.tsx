import { useState } from "react";
import { LiveNumberField, LiveSelectField } from "../ui/live-fields.js";
import type { KeptPlaces, VisitUnderWay } from "./visit-store.js";
import { VISIT_WORDS } from "./visit-words.js";
import { WORDS } from "./words.js";

const words = VISIT_WORDS.arrive;

interface VisitArriveProps {
  readonly places: KeptPlaces | null;
  readonly shift: KeptPlaces["shifts"][number] | null;
  readonly onArrive: (visit: VisitUnderWay) => void;
}

const WHERE_I_AM = "here";
const MODES = [
  { value: "FOOT", words: WORDS.modes.FOOT },
  { value: "CAR", words: WORDS.modes.CAR },
];

/** Where, and that one is there. */
export function VisitArrive({ places, shift, onArrive }: VisitArriveProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [officers, setOfficers] = useState<number | null>(null);
  const [mode, setMode] = useState<"FOOT" | "CAR">("FOOT");
  const [objection, setObjection] = useState<string | null>(null);
  const cell = chosen ?? places?.places[0]?.cell ?? WHERE_I_AM;
  const people = officers ?? shift?.crewSize ?? 2;

  const begin = (where: Pick<VisitUnderWay, "cell" | "longitude" | "latitude" | "placeName">) =>
    onArrive({
      id: newId(),
      ...where,
      planId: places?.planId ?? null,
      shiftId: shift?.shiftId ?? null,
      officers: Number.isInteger(people) && people > 0 ? people : 2,
      mode,
      arrivedAt: new Date().toISOString(),
      leftAt: null,
    });

  const arrive = () => {
    setObjection(null);
    const place = places?.places.find((known) => known.cell === cell);
    if (place) return begin({ cell: place.cell, longitude: null, latitude: null, placeName: place.name });
    return navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        begin({ cell: null, longitude: coords.longitude, latitude: coords.latitude, placeName: words.placeName }),
      () => setObjection(words.notLocated),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    );
  };

  return (
    <section aria-labelledby="visit-where">
      <h2 id="visit-where" className="govuk-visually-hidden">
        {words.heading}
      </h2>
      <LiveSelectField
        label={places ? words.placeOf(places.title) : words.place}
        options={[
          ...(places?.places.map((place) => ({ value: place.cell, words: place.name })) ?? []),
          { value: WHERE_I_AM, words: words.here },
        ]}
        value={cell}
        onChange={setChosen}
      />
      <div className="rota-block__row visit-log__who">
        <LiveNumberField label={words.officers} value={people} most={40} onChange={setOfficers} />
        <LiveSelectField
          label={words.mode}
          options={MODES}
          value={mode}
          onChange={(chosenMode) => setMode(chosenMode === "CAR" ? "CAR" : "FOOT")}
        />
      </div>
      {objection && (
        <p className="state state--failed" role="alert">
          {objection}
        </p>
      )}
      <button type="button" className="govuk-button visit-log__touch" onClick={arrive}>
        {words.button}
      </button>
    </section>
  );
}

/** `crypto.randomUUID` is there on secure pages alone; random values are everywhere. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
