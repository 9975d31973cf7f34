import { Refusal } from "../../problem.js";
import { plainName, refusePersonalColumn, refusePersonalText } from "../personal-columns.js";

/** What a feature's properties say that an outline needs. */
export interface FeatureWords {
  readonly name: string;
  readonly kind: "PARISH" | "CUSTOM";
  readonly residents: number | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** Names of official layers: `PAR23NM`, `PARNCP24NM`, `NAME`, and the plain `name`. */
const NAME = /^(name|title|(par|parncp|wd)\d\dnm)$/;
const CODE = /^(code|gss code|(par|parncp|wd)\d\dcd)$/;
const KIND = /^(kind|type)$/;
const RESIDENTS = /^(residents|population)$/;
const LONGEST_NAME = 80;

/** What a feature's properties say of a ward, with a refusal where one of them is about persons. */
export interface WardWords {
  readonly code: string;
  readonly name: string;
  readonly personal: Refusal | null;
}

export function readWardWords(properties: Properties): WardWords {
  return {
    code: textOf(properties, CODE).toUpperCase(),
    name: textOf(properties, NAME),
    personal: refusePersonalProperties(properties),
  };
}

export function readWords(properties: Properties): FeatureWords | Refusal {
  const personal = refusePersonalProperties(properties);
  if (personal) return personal;
  const code = textOf(properties, CODE).toUpperCase();
  if (/^E05\d{6}$/.test(code)) {
    const mend = "Put the wards into a file of their own, every ward of the area in it, and choose “Outlines of wards”";
    return new Refusal(
      "code",
      code,
      "This is the outline of a ward, which takes the place of the one that is held",
      mend,
    );
  }
  const name = textOf(properties, NAME);
  const refusal = refuseName(name);
  if (refusal) return refusal;
  const residents = residentsOf(properties);
  if (residents instanceof Refusal) return residents;
  return { name, kind: kindOf(properties, code), residents };
}

function refusePersonalProperties(properties: Properties): Refusal | null {
  for (const name of Object.keys(properties)) {
    const isKnown = [NAME, CODE, KIND, RESIDENTS].some((pattern) => pattern.test(plainName(name)));
    const refusal = isKnown ? null : refusePersonalColumn(name);
    if (refusal) return refusal;
  }
  return null;
}

function refuseName(name: string): Refusal | null {
  if (
    name.length < 2 ||
    name.length > LONGEST_NAME ||
    !/\p{L}/u.test(name) ||
    /[\u0000-\u001f\u007f-\u009f]/.test(name)
  ) {
    const mend = `Give each feature a property "name" of 2 to ${LONGEST_NAME} characters`;
    return new Refusal("name", name, "The outline has no name that can be shown", mend);
  }
  return refusePersonalText("name", name);
}

function residentsOf(properties: Properties): number | null | Refusal {
  const text = textOf(properties, RESIDENTS);
  if (text === "") return null;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  return new Refusal("residents", text, "This is not a number of residents", "Write a whole number, or leave it out");
}

function kindOf(properties: Properties, code: string): FeatureWords["kind"] {
  const isParish = /^E04\d{6}$/.test(code) || /\bparish\b/i.test(textOf(properties, KIND));
  return isParish || Object.keys(properties).some((name) => /^par(ncp)?\d\dnm$/i.test(name)) ? "PARISH" : "CUSTOM";
}

function textOf(properties: Properties, pattern: RegExp): string {
  const found = Object.entries(properties).find(([name]) => pattern.test(plainName(name)));
  const value = found?.[1];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
