import type { ApolloClient } from "@apollo/client";
import type { MultiPolygon } from "geojson";
import type { Area } from "../app/area.js";
import { isOutlineId } from "../view/index.js";
import { ChosenOutline } from "./outlines-query.js";
import { WardOutlines } from "./ward-outlines.js";

/**
 * The outlines of places by their identifiers, asked for when they are wanted. A town is those of its wards side by side;
 * the code of the area itself, those of all its wards.
 */
export async function askOutlines(
  client: ApolloClient,
  area: Pick<Area, "code" | "groups">,
  placeIds: readonly string[],
): Promise<Map<string, MultiPolygon>> {
  const variables = { areaCode: area.code };
  const { data } = await client.query({ query: WardOutlines, variables });
  const wards = new Map(data?.area?.wards.map(({ code, outline }) => [code, outline as MultiPolygon]));
  const found = new Map<string, MultiPolygon>();
  for (const placeId of placeIds) {
    if (isOutlineId(placeId)) {
      const asked = await client.query({ query: ChosenOutline, variables: { ...variables, placeId } });
      const outline = asked.data?.area?.outline?.outline as MultiPolygon | undefined;
      if (outline) found.set(placeId, outline);
    } else {
      const group = area.groups.find(({ slug }) => slug === placeId);
      const codes = placeId === area.code ? [...wards.keys()] : (group?.wards.map(({ code }) => code) ?? [placeId]);
      found.set(placeId, {
        type: "MultiPolygon",
        coordinates: codes.flatMap((code) => wards.get(code)?.coordinates ?? []),
      });
    }
  }
  return found;
}
