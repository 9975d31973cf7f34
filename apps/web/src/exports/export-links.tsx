import { useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import type { View } from "../view/index.js";
import "./exports.scss";
import { EXPORT_FORMATS, exportAddress } from "./export-address.js";
import { PartnerExportLinks } from "./partner-export-links.js";
import { WORDS } from "./words.js";

/** The incidents that the page counts, as files: each with what is needed to understand it. */
export function ExportLinks({ view }: { readonly view: View }) {
  const area = useArea();
  const isOfficer = useViewer().viewer?.roles.includes("OFFICER") ?? false;
  return (
    <section className="page-section export-links-section" aria-labelledby="take-along">
      <h2 id="take-along" className="govuk-heading-m">
        {WORDS.heading}
      </h2>
      <p className="govuk-body">{WORDS.lead}</p>
      <ul className="export-links">
        {EXPORT_FORMATS.map(({ format, name }) => (
          <li key={format}>
            <a href={exportAddress(view, area.code, format)} download>
              {name}
              <span className="govuk-visually-hidden">{WORDS.ofIncidents}</span>
            </a>
          </li>
        ))}
      </ul>
      {isOfficer && <PartnerExportLinks areaCode={area.code} view={view} />}
    </section>
  );
}
