import { useQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { useView } from "../view/index.js";
import { PlacePageQuestion } from "./place-query.js";

/** What is known of the place that the address names. */
export function usePlace() {
  const area = useArea();
  const { view } = useView();
  const { code = "", name = "" } = useParams({ strict: false });
  const input = { areaCode: area.code, placeId: code, ...(view.period && { period: view.period }) };
  const asked = useQuery(PlacePageQuestion, {
    // A code of before may be known by its name alone, which stands beside it in the address.
    variables: { input, areaCode: area.code, name: mayBeOfBefore(code) && name !== "" ? name : code },
  });
  return { area, code, asked };
}

function mayBeOfBefore(code: string): boolean {
  return code === "former" || /^E05\d{6}$/.test(code);
}
