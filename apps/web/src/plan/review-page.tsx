import { useQuery } from "@apollo/client/react";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { SignInLink, useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PrintButton, Waiting } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { PlanReview } from "./review-questions.js";
import { readReviewSearch, versionAsked } from "./review-search.js";
import { ReviewVersions } from "./review-versions.js";
import { ReviewSheet } from "./review-sheet.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

/** The review of a year: drafted, edited by officers, printed and downloaded. */
export function ReviewPage() {
  const { planYear = "" } = useParams({ strict: false });
  const search = writeView(readView(useSearch({ strict: false })));
  const mayRead = useMay("Query.planReview");
  const name = planYear.replace("-", "/");
  return (
    <Page title={`Review of actions ${name}`}>
      <nav aria-label="Way back" className="way-back">
        <Link to="/plan/$planYear" params={{ planYear }} search={search} className="way-back__link">
          Plan {name}
        </Link>
      </nav>
      <h1 className="page-heading">Review of actions {name}</h1>
      {mayRead === undefined && <Waiting what="who is signed in" height={480} />}
      {mayRead === false && (
        <p className="page-lead">
          The draft is for those who work with the plan. <SignInLink /> to read it.
        </p>
      )}
      {mayRead === true && <AskedReview planYear={planYear} />}
    </Page>
  );
}

function AskedReview({ planYear }: { readonly planYear: string }) {
  const area = useArea();
  const navigate = useNavigate();
  const version = versionAsked(useSearch({ strict: false }));
  const choose = (chosen: number | null) => {
    const search = (before: Record<string, unknown>) =>
      readReviewSearch({ ...before, version: chosen === null ? null : `${chosen}` });
    void navigate({ to: ".", search, resetScroll: false });
  };
  const variables = { areaCode: area.code, planYear, ...(version !== null && { version }) };
  const asked = useQuery(PlanReview, { variables, fetchPolicy: "cache-and-network" });
  const address = (ending: string) => `/exports/plan/${area.code}/${planYear}/review.${ending}`;
  return (
    <Answer asked={asked} what="the review" height={720}>
      {({ planReview }) => {
        const older = version === planReview.versions.at(-1)?.version ? null : version;
        return (
          <>
            <p className="plan-links__actions">
              <a href={address("docx")} download>
                Download for a word processor (DOCX)
              </a>
              <a href={address("html")} download>
                Download as a web page (HTML)
              </a>
              <PrintButton />
            </p>
            <ReviewVersions review={planReview} chosen={older} onChoose={choose} />
            <ReviewSheet key={older ?? "latest"} review={planReview} isLatest={older === null} />
          </>
        );
      }}
    </Answer>
  );
}
