import { counted, type Figure, missing, type Period, partnerSourceOf, type Scope } from "@safer-wards/domain";
import type { PartnerRecords } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import { isWithin } from "./youth-ground.js";

const SOURCE = "council-asb";

/** Reports to the council of nuisance involving young people, by ward; for officers alone, whom nothing is withheld from. */
export async function youthReports(
  partners: PartnerRecords,
  scope: Scope,
  area: Area,
  period: Period,
): Promise<Figure[]> {
  const origin = {
    unit: "reports",
    method: "Reports of kinds that are about young people together in public.",
    source: "Anti-social behaviour reports to the council",
  } as const;
  const without = (figure: Figure) => area.wards.map(() => figure);
  if (scope.others !== "WHOLE") {
    return without(missing("WITHHELD", "Withheld: by ward and kind these are small numbers.", origin));
  }
  const supplies = (await partners.supplies(area.code)).filter(({ source }) => source === SOURCE);
  if (supplies.length === 0)
    return without(missing("NOT_SUPPLIED", "No reports to the council were supplied.", origin));
  const kinds = (partnerSourceOf(SOURCE)?.kinds ?? []).filter((kind) => kind.youthRelated).map(({ id }) => id);
  const tables = await Promise.all(supplies.map(({ id }) => partners.countsByWardMonthKind(area.code, id)));
  const cells = tables
    .flatMap((table) => table.cells)
    .filter(({ kind, month }) => kinds.includes(kind) && isWithin(month, period));
  return area.wards.map(({ code }) =>
    counted(
      cells.filter(({ place }) => place === code).reduce((sum, { count }) => sum + count, 0),
      origin,
    ),
  );
}
