import { Link, useSearch } from "@tanstack/react-router";
import { useMay } from "../access/index.js";
import { PrintButton, ShareLink } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { WORDS } from "./words.js";

const words = WORDS.links;

interface PlanLinksProps {
  readonly planYear: string;
  /** The years that have a plan, the latest last. */
  readonly years: readonly string[];
  readonly openConflicts: number;
}

/** The two years, and the ways to everything that belongs to a plan. */
export function PlanLinks({ planYear, years, openConflicts }: PlanLinksProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  const mayReview = useMay("Query.planReview");
  const before = years[years.indexOf(planYear) - 1];

  return (
    <nav className="plan-links" aria-label={words.label}>
      <Link to="/plan/figures" search={search} className="plan-links__link">
        {words.figures(openConflicts)}
      </Link>
      {before !== undefined && (
        <Link to="/plan/$planYear/roll-over" params={{ planYear: before }} search={search} className="plan-links__link">
          {words.rollOverFrom(before.replace("-", "/"))}
        </Link>
      )}
      <Link to="/plan/$planYear/roll-over" params={{ planYear }} search={search} className="plan-links__link">
        {words.rollOverNext}
      </Link>
      {mayReview === true && (
        <Link to="/plan/$planYear/review" params={{ planYear }} search={search} className="plan-links__link">
          {words.review}
        </Link>
      )}
      <Link to="/plan/$planYear/meeting" params={{ planYear }} search={search} className="plan-links__link">
        {words.meeting}
      </Link>
      <span className="plan-links__actions">
        <ShareLink />
        <PrintButton />
      </span>
    </nav>
  );
}

/** One link a plan that is loaded, the latest last. */
export function YearSwitch({ planYear, years }: { readonly planYear: string; readonly years: readonly string[] }) {
  const search = writeView(readView(useSearch({ strict: false })));
  return (
    <nav className="year-switch" aria-label={words.years}>
      {years.map((year) => (
        <Link
          key={year}
          to="/plan/$planYear"
          params={{ planYear: year }}
          search={search}
          className="year-switch__link"
          aria-current={year === planYear ? "page" : undefined}
        >
          {year.replace("-", "/")}
        </Link>
      ))}
    </nav>
  );
}
