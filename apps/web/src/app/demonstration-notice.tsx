import { useDataVersion } from "./area.js";

/** Says on every page that demonstration data are counted, while they are. */
export function DemonstrationNotice() {
  const { demonstration, demonstrationNotice } = useDataVersion();
  if (!demonstration) return null;
  return (
    <aside className="demonstration" aria-label="Demonstration data">
      <strong className="demonstration__mark">Demonstration</strong>
      <span>{demonstrationNotice ?? "These are demonstration data, not records of real events."}</span>
    </aside>
  );
}
