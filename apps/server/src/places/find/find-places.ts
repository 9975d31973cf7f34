import { slugOf } from "@safer-wards/domain";
import type { Hotspot } from "../../hotspots/index.js";
import type { IncidentColumns } from "../../incidents/index.js";
import type { AddedOutline, Area } from "../../wards/index.js";
import type { FormerWards } from "../former-wards.js";
import { listWords } from "../place-words.js";
import type { Findable } from "./findable.js";

/** The page of a place. */
export function placeAddress(id: string, name: string): string {
  return `/wards/${id}/${slugOf(name) || id}`;
}

/** Wards, towns, parishes, villages, outlines and the wards of before. */
export function findablePlaces(area: Area, outlines: readonly AddedOutline[], former: FormerWards | null): Findable[] {
  const nameOf = (code: string) => area.wards.find((ward) => ward.code === code)?.name ?? code;
  const parishes = new Map<string, { code: string; name: string }[]>();
  for (const ward of area.wards) {
    for (const parish of ward.parishes) {
      const name = parish.replace(/ \((part|unparished)\)/g, "");
      parishes.set(name, [...(parishes.get(name) ?? []), ward]);
    }
  }
  // A parish or a village that is a town of its own name is found as the town.
  const towns = area.groups.map((group) => group.name);
  const outlined = new Set([...outlines.map((outline) => outline.name), ...towns]);
  return [
    ...area.wards.map((ward): Findable => ({
      id: `ward:${ward.code}`,
      kind: "WARD",
      title: ward.name,
      detail: ward.code,
      address: placeAddress(ward.code, ward.name),
      otherNames: [ward.code],
    })),
    ...area.groups.map((group): Findable => ({
      id: `town:${group.slug}`,
      kind: "TOWN",
      title: group.name,
      detail: `${group.wardCodes.length} wards`,
      address: placeAddress(group.slug, group.name),
    })),
    ...outlines.map((outline): Findable => ({
      id: `outline:${outline.slug}`,
      kind: outline.kind === "PARISH" ? "PARISH" : "OUTLINE",
      title: outline.name,
      detail: outline.kind === "PARISH" ? "its own outline" : "outline added by an officer",
      address: placeAddress(outline.slug, outline.name),
    })),
    ...[...parishes]
      .filter(([name]) => !outlined.has(name))
      .map(([name, wards]): Findable => ({
        id: `parish:${slugOf(name)}`,
        kind: "PARISH",
        title: name,
        detail: `in ${listWords(wards.map((ward) => ward.name))}`,
        address: placeAddress(wards[0]!.code, wards[0]!.name),
      })),
    ...area.places
      .filter((place) => !towns.includes(place.name))
      .map((place): Findable => ({
        id: `place:${slugOf(place.name)}`,
        kind: "VILLAGE",
        title: place.name,
        detail: `${place.kind} in ${nameOf(place.wardCode)}`,
        address: placeAddress(place.wardCode, nameOf(place.wardCode)),
      })),
    ...(former?.wards ?? []).map((ward): Findable => ({
      id: `former:${slugOf(ward.name)}`,
      kind: "FORMER_WARD",
      title: ward.name,
      detail: `a ward until May ${former?.until.slice(0, 4) ?? ""}`,
      address: `/wards/former/${slugOf(ward.name)}`,
      ...(ward.code !== null && { otherNames: [ward.code] }),
    })),
  ];
}

/** Street locations as the files name them, each with the ward in which most of its records lie. */
export function findableStreets(area: Area, columns: IncidentColumns): Findable[] {
  const counts = new Map<string, Uint32Array>();
  for (let row = 0; row < columns.length; row += 1) {
    const { location } = columns.points[columns.point[row]!]!;
    let wards = counts.get(location);
    if (!wards) counts.set(location, (wards = new Uint32Array(columns.wardCodes.length)));
    wards[columns.ward[row]!]! += 1;
  }
  return [...counts]
    .filter(([location]) => !/^no location$/i.test(location))
    .map(([location, wards]): Findable => {
      const most = wards.indexOf(Math.max(...wards));
      const ward = area.wards.find(({ code }) => code === columns.wardCodes[most]);
      const others = wards.filter((count) => count > 0).length - 1;
      return {
        id: `street:${location}`,
        kind: "STREET",
        title: location.replace(/^On or near /i, ""),
        detail: `${ward?.name ?? ""}${others > 0 ? ` and ${others} more` : ""}`,
        address: placeAddress(ward?.code ?? "", ward?.name ?? ""),
      };
    });
}

export function findableHotspots(hotspots: readonly Hotspot[]): Findable[] {
  return hotspots.map((hotspot): Findable => ({
    id: hotspot.id,
    kind: "HOTSPOT",
    title: hotspot.name.replace(/^On or near /i, ""),
    detail: `hotspot ${hotspot.rank}, ${hotspot.count.value ?? 0} incidents in twelve months`,
    address: `/hotspots?hotspot=${hotspot.cells[0] ?? ""}`,
  }));
}
