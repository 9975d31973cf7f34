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
import { REVIEW_WORDS as words } from "./review-words.js";
import { WORDS } from "./words.js";
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
    <Page title={words.title(name)}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan/$planYear" params={{ planYear }} search={search} className="way-back__link">
          {WORDS.backToYear(name)}
        </Link>
      </nav>
      <h1 className="page-heading">{words.title(name)}</h1>
      {mayRead === undefined && <Waiting what={words.whoIsSignedIn} height={480} />}
      {mayRead === false && (
        <p className="page-lead">
          {words.forThoseWhoWork.before} <SignInLink /> {words.forThoseWhoWork.after}
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
    <Answer asked={asked} what={words.theReview} height={720}>
      {({ planReview }) => {
        const older = version === planReview.versions.at(-1)?.version ? null : version;
        return (
          <>
            <p className="plan-links__actions">
              <a href={address("docx")} download>
                {words.docx}
              </a>
              <a href={address("html")} download>
                {words.html}
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
