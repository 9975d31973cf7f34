import { slugOf } from "@safer-wards/domain";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { placeName, useArea } from "../app/area.js";
import { PeriodPicker, PrintButton, ShareLink } from "../ui/index.js";
import { useView, writeView } from "../view/index.js";
import { PlaceChoice, useOutlines } from "../wards/index.js";

/** Which place and when, and the ways to take the page along. */
export function PlaceBar({ code }: { readonly code: string }): ReactElement | null {
  const area = useArea();
  const { view, change } = useView();
  const navigate = useNavigate();
  const outlines = useOutlines();
  if (area.supplied === null) return null;
  const choose = (placeId: string | null) => {
    const search = writeView({ ...view, placeId: null });
    if (placeId === null) void navigate({ to: "/wards", search });
    else {
      const name = slugOf(
        placeName(area, placeId) ?? outlines.find((known) => known.placeId === placeId)?.name ?? placeId,
      );
      void navigate({ to: "/wards/$code/$name", params: { code: placeId, name }, search });
    }
  };
  return (
    <div className="view-bar">
      <PeriodPicker
        period={view.period}
        defaultPeriod={area.defaultPeriod}
        supplied={area.supplied}
        onChoose={(period) => change({ period })}
      />
      <PlaceChoice placeId={code} onChoose={choose} />
      <div className="view-bar__actions">
        <ShareLink />
        <PrintButton />
      </div>
    </div>
  );
}
