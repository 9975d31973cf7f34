import { useArea } from "../app/area.js";
import { PeriodPicker } from "../ui/index.js";
import { useView } from "../view/index.js";

/** The period of the recorded incidents, as the address owns it. */
export function PlanPeriod() {
  const area = useArea();
  const { view, change } = useView();
  if (!area.supplied) return null;
  return (
    <PeriodPicker
      period={view.period}
      defaultPeriod={area.defaultPeriod}
      supplied={area.supplied}
      onChoose={(period) => change({ period })}
    />
  );
}
