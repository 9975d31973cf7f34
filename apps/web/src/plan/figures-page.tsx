import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { useArea, useDataVersion } from "../app/area.js";
import { Page } from "../app/page.js";
import type { LedgerPartsFragment } from "../gql/graphql.js";
import { Answer, PrintButton, ShareLink } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { FIGURES_WORDS } from "./figures-words.js";
import { FindingCard } from "./finding-card.js";
import { LedgerTable } from "./ledger-table.js";
import { PlanFigures } from "./ledger-questions.js";
import { WORDS } from "./words.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

/** Every figure of the plan, and first of all those that contradict each other. */
export function FiguresPage() {
  const area = useArea();
  const asked = useQuery(PlanFigures, { variables: { areaCode: area.code }, fetchPolicy: "cache-and-network" });
  return (
    <Answer
      asked={asked}
      heading={FIGURES_WORDS.heading}
      what={FIGURES_WORDS.theFigures}
      height={720}
      nothing={({ planFigures }) => (planFigures.figures.length === 0 ? FIGURES_WORDS.noPlan : null)}
    >
      {({ planFigures }) => <ShownLedger ledger={planFigures} />}
    </Answer>
  );
}

function ShownLedger({ ledger }: { readonly ledger: LedgerPartsFragment }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const dataVersion = useDataVersion();
  const { findings, figures, recordsOfPlan, numbersOfPlan } = ledger;
  const open = findings.filter(({ state }) => state !== "SETTLED");
  const conflicts = open.filter(({ severity }) => severity === "CONFLICT").length;
  const groups = [
    {
      id: "open-conflicts",
      title: FIGURES_WORDS.groups.conflicts,
      list: open.filter(({ severity }) => severity === "CONFLICT"),
    },
    {
      id: "open-queries",
      title: FIGURES_WORDS.groups.queries,
      list: open.filter(({ severity }) => severity === "QUERY"),
    },
    { id: "settled", title: FIGURES_WORDS.groups.settled, list: findings.filter(({ state }) => state === "SETTLED") },
  ];
  return (
    <Page title={FIGURES_WORDS.heading}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan" search={search} className="way-back__link">
          {FIGURES_WORDS.back}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{FIGURES_WORDS.headline(conflicts)}</h1>
        <p className="headline__measure">
          {FIGURES_WORDS.measure(recordsOfPlan, numbersOfPlan, open.length - conflicts)}
        </p>
      </div>
      <p className="plan-links__actions">
        <ShareLink />
        <PrintButton />
      </p>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ id, title, list }) => (
          <section key={id} className="page-section" aria-labelledby={id}>
            <h2 id={id} className="govuk-heading-m">
              {title}: {list.length}
            </h2>
            <div className="findings">
              {list.map((finding) => (
                <FindingCard
                  key={finding.id}
                  finding={finding}
                  figures={figures.filter((figure) => finding.figureIds.includes(figure.id))}
                  mayResolve={ledger.mayResolve}
                />
              ))}
            </div>
          </section>
        ))}
      <section className="page-section" aria-labelledby="all-figures">
        <h2 id="all-figures" className="govuk-heading-m">
          <GlossaryText>{FIGURES_WORDS.all}</GlossaryText>
        </h2>
        <LedgerTable figures={figures} dataVersion={dataVersion.number} />
      </section>
    </Page>
  );
}
