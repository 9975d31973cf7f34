import { useDataVersion } from "./area.js";
import { WORDS } from "./words.js";

/** Says on every page that demonstration data are counted, while they are. */
export function DemonstrationNotice() {
  const { demonstration, demonstrationNotice } = useDataVersion();
  if (!demonstration) return null;
  return (
    <aside className="demonstration" aria-label={WORDS.demonstration.label}>
      <strong className="demonstration__mark">{WORDS.demonstration.mark}</strong>
      <span>{demonstrationNotice ?? WORDS.demonstration.notice}</span>
    </aside>
  );
}
