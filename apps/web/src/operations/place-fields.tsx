import { useState } from "react";
import { useArea } from "../app/area.js";
import type { OperationPlaceInput } from "../gql/graphql.js";
import { CheckboxesField, LongTextField, SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { PLACE_WORDS as words } from "./form-words.js";
import type { Operation } from "./operation-questions.js";
import { type Corner, PlacePicker } from "./place-picker.js";

type Kind = Operation["place"]["kind"];

const KINDS = (["POINT", "POLYGON", "WARDS", "CELLS", "NAMED", "NONE"] as const satisfies readonly Kind[]).map(
  (value) => ({ value, words: words.kinds[value] }),
);

interface PlaceFieldsProps {
  readonly id: string;
  readonly place: Operation["place"] | null;
  readonly objection: string | undefined;
}

/** Where an operation is, in the way that fits it. Every way can be written without a map. */
export function PlaceFields({ id, place, objection }: PlaceFieldsProps) {
  const [kind, setKind] = useState<Kind>(place?.kind ?? "POINT");
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-visually-hidden">{words.legend}</legend>
      <SelectField
        id={id}
        name="placeKind"
        label={words.where}
        hint={words.hint}
        options={KINDS}
        initial={kind}
        onChoose={(value) => setKind(value as Kind)}
        objection={objection}
      />
      <PlaceOfKind id={id} kind={kind} place={place} />
    </fieldset>
  );
}

interface PlaceOfKindProps {
  readonly id: string;
  readonly kind: Kind;
  readonly place: Operation["place"] | null;
}

function PlaceOfKind({ id, kind, place }: PlaceOfKindProps) {
  const area = useArea();
  const text = (name: string, { label, hint }: { label: string; hint: string }, initial: string) => (
    <TextField
      id={`${id}-${name}`}
      name={name}
      label={label}
      autoComplete="off"
      initial={initial}
      hint={hint}
      objection={undefined}
    />
  );
  const written = (value: number | null | undefined) => (value == null ? "" : String(value));
  switch (kind) {
    case "POINT":
      return (
        <>
          <div className="field-row">
            {text("latitude", words.latitude, written(place?.latitude))}
            {text("longitude", words.longitude, written(place?.longitude))}
            {text("radiusMetres", words.radius, written(place?.radiusMetres) || "150")}
          </div>
          <PlacePicker
            isOutline={false}
            initial={place?.longitude == null || place.latitude == null ? [] : [[place.longitude, place.latitude]]}
            onPick={([corner]) => {
              write(`${id}-latitude`, corner ? String(corner[1]) : "");
              write(`${id}-longitude`, corner ? String(corner[0]) : "");
            }}
          />
        </>
      );
    case "POLYGON":
      return (
        <>
          <LongTextField
            id={`${id}-ring`}
            name="ring"
            label={words.corners.label}
            hint={words.corners.hint}
            rows={5}
            initial={linesOf(cornersOf(place))}
            objection={undefined}
          />
          <PlacePicker
            isOutline
            initial={cornersOf(place)}
            onPick={(corners) => write(`${id}-ring`, linesOf(corners))}
          />
        </>
      );
    case "WARDS":
      return (
        <CheckboxesField
          id={`${id}-wards`}
          name="wardCodes"
          legend={words.wards}
          options={area.wards.map(({ code, name }) => ({ value: code, words: name }))}
          initial={place?.kind === "WARDS" ? place.wardCodes : []}
          objection={undefined}
        />
      );
    case "CELLS":
      return (
        <LongTextField
          id={`${id}-cells`}
          name="cells"
          label={words.cells.label}
          hint={words.cells.hint}
          initial={(place?.cells ?? []).join(" ")}
          objection={undefined}
        />
      );
    case "NAMED":
      return text("names", words.names, (place?.names ?? []).join(", "));
    default:
      return null;
  }
}

/** The corners of an outline, the closing one left out. */
function cornersOf(place: Operation["place"] | null): readonly Corner[] {
  const outline = place?.kind === "POLYGON" ? (place.outline as { coordinates?: number[][][] } | null) : null;
  return (outline?.coordinates?.[0] ?? [])
    .slice(0, -1)
    .map(([longitude = 0, latitude = 0]): Corner => [longitude, latitude]);
}

function linesOf(corners: readonly Corner[]): string {
  return corners.map(([longitude, latitude]) => `${latitude}, ${longitude}`).join("\n");
}

/** What the map gives stands in the fields, where it can be read and mended. */
function write(id: string, value: string): void {
  const field = document.getElementById(id);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
}

/** What a form says of the place. What is no number goes out as one that the server refuses with a sentence. */
export function placeIn(form: FormData): OperationPlaceInput {
  const kind = textIn(form, "placeKind") as Kind;
  const number = (name: string) => numberOf(textIn(form, name));
  switch (kind) {
    case "POINT": {
      const radius = textIn(form, "radiusMetres").trim();
      return {
        kind,
        longitude: number("longitude"),
        latitude: number("latitude"),
        ...(radius !== "" && { radiusMetres: numberOf(radius) }),
      };
    }
    case "POLYGON":
      return { kind, ring: textIn(form, "ring").split(/\n+/).filter(Boolean).flatMap(cornerOf) };
    case "WARDS":
      return { kind, wardCodes: form.getAll("wardCodes").map(String) };
    case "CELLS":
      return {
        kind,
        cells: textIn(form, "cells")
          .split(/[\s,]+/)
          .filter(Boolean),
      };
    case "NAMED":
      return {
        kind,
        names: textIn(form, "names")
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      };
    default:
      return { kind };
  }
}

/** Beyond any latitude or longitude. */
const NOWHERE = 999;

function numberOf(text: string): number {
  const number = Number(text.trim() === "" ? NaN : text);
  return Number.isFinite(number) ? number : NOWHERE;
}

function cornerOf(line: string): number[] {
  const [latitude = "", longitude = ""] = line.split(/[,;\s]+/).filter(Boolean);
  return [numberOf(longitude), numberOf(latitude)];
}
