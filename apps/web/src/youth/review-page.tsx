import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useArea } from "../app/area.js";
import { ViewBar } from "../app/view-bar.js";
import { Answer, FigureText, figureWords, ScrollRegion, SourceLine } from "../ui/index.js";
import { useView } from "../view/index.js";
import { askedPeriod } from "./asked-period.js";
import { ContractList } from "./contract-list.js";
import { PeopleText } from "./people-text.js";
import { ThreeNumbers } from "./three-numbers.js";
import { YouthFrame } from "./youth-frame.js";
import { type Reach, type Review, YouthReviewPack } from "./youth-questions.js";
import { REVIEW_WORDS as words } from "./review-words.js";

/** The paper for a review meeting: made to be printed. */
export function ReviewPage(): ReactElement {
  return (
    <YouthFrame title={words.title} action="Query.youthReview" what={words.what}>
      <ReviewAnswer />
    </YouthFrame>
  );
}

function ReviewAnswer(): ReactElement {
  const area = useArea();
  const { slug } = useParams({ strict: false });
  const { view, change } = useView();
  const asked = useQuery(YouthReviewPack, {
    variables: { areaCode: area.code, provider: slug ?? "", period: askedPeriod(view.period, area.defaultPeriod) },
  });
  return (
    <>
      <ViewBar view={view} change={change} />
      <Answer asked={asked} heading={words.title} what={words.waiting} height={1200}>
        {({ youthReview }) => <ReviewPaper review={youthReview} />}
      </Answer>
    </>
  );
}

function ReviewPaper({ review }: { readonly review: Review }): ReactElement {
  const { provider, period, contracts, reach, gaps, conflicts, questions } = review;
  const plans = [...new Set(conflicts.map(({ source }) => source))];
  return (
    <article className="review">
      <header className="headline">
        <h1 className="headline__sentence">{words.heading(provider.name, period.name)}</h1>
        <p className="headline__measure">
          {provider.what}
          <span className="review__away">
            {" · "}
            <Link
              to="/youth/providers/$slug"
              params={{ slug: provider.slug }}
              search={(search) => search}
              activeOptions={{ exact: true }}
            >
              {words.provider}
            </Link>
          </span>
        </p>
      </header>
      <p className="page-lead">{reach.headline}</p>
      <Part title={words.questions.heading}>
        <Sentences sentences={questions} nothing={words.questions.none} />
      </Part>
      <Part title={words.bought}>
        <ContractList contracts={contracts} />
      </Part>
      <Part title={words.delivered.heading}>
        <ThreeNumbers total={reach.total} />
        <p>
          <FigureText figure={reach.total.sessions} withUnit />,{" "}
          <FigureText figure={reach.total.contactHours} withUnit /> {words.delivered.and}{" "}
          <FigureText figure={reach.total.staffHours} withUnit />. {words.delivered.met}{" "}
          <PeopleText people={reach.total.contactsPerIndividual} /> {words.delivered.times}{" "}
          <PeopleText people={reach.total.reachPer1000} /> {words.delivered.per1000(reach.ageBand)}
        </p>
      </Part>
      <Part title={words.where.heading}>
        <ReviewRows
          caption={words.where.caption}
          of={words.where.ward}
          rows={reach.wards.filter(({ sessions }) => sessions.value !== 0)}
          sortByHours
        />
      </Part>
      <Part title={words.when.heading}>
        <ReviewRows
          caption={words.when.caption}
          of={words.when.month}
          rows={reach.months.map((month) => ({ ...month, key: month.month }))}
        />
      </Part>
      <Part title={words.themes.heading}>
        <Sentences
          sentences={reach.themes.map(({ name, sessions, share }) =>
            sessions.value === null || share.value === null
              ? words.themes.untold(name, figureWords(sessions))
              : words.themes.sentence(name, sessions.value, Math.round(share.value)),
          )}
          nothing={words.themes.none}
        />
      </Part>
      <Part title={words.ages.heading}>
        <p>{words.ages.lead}</p>
        <AgeTable ages={reach.ageBands} />
      </Part>
      <Part title={words.gaps.heading}>
        <Sentences sentences={gaps} nothing={words.gaps.none} />
      </Part>
      <Part title={words.conflicts.heading}>
        <Sentences
          sentences={conflicts.map(({ statement, conflict }) => `${statement}. ${conflict ?? ""}`)}
          nothing={words.conflicts.none}
        />
      </Part>
      <SourceLine sources={[...reach.attribution, ...plans.map((plan) => words.published(plan))]} />
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="review__part" aria-label={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}

function Sentences({
  sentences,
  nothing,
}: {
  readonly sentences: readonly string[];
  readonly nothing: string;
}): ReactElement {
  if (sentences.length === 0) return <p>{nothing}</p>;
  return (
    <ul className="review__sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function AgeTable({ ages }: { readonly ages: Reach["ageBands"] }): ReactElement {
  return (
    <table className="govuk-table review__table review__table--narrow">
      <caption className="govuk-visually-hidden">{words.ages.caption}</caption>
      <thead className="govuk-table__head">
        <tr>
          <th scope="col" className="govuk-table__header">
            {words.ages.age}
          </th>
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            {words.ages.present}
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {ages.map(({ key, name, present }) => (
          <tr key={key}>
            <th scope="row" className="govuk-table__header">
              {name}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              <FigureText figure={present} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ReviewRow = Pick<
  Reach["wards"][number],
  "key" | "name" | "sessions" | "contactHours" | "contacts" | "attendances" | "individuals"
>;

interface ReviewRowsProps {
  readonly caption: string;
  readonly of: string;
  readonly rows: readonly ReviewRow[];
  readonly sortByHours?: boolean;
}

function ReviewRows({ caption, of, rows, sortByHours = false }: ReviewRowsProps): ReactElement {
  const hours = ({ contactHours }: ReviewRow) => contactHours.value ?? 0;
  const shown = sortByHours ? rows.toSorted((left, right) => hours(right) - hours(left)) : rows;
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table review__table">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              {of}
            </th>
            {Object.values(words.columns).map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header govuk-table__header--numeric">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="govuk-table__header">
                {row.name}
              </th>
              {[row.sessions, row.contactHours, row.contacts, row.attendances].map((figure, index) => (
                <td key={`${row.key} ${String(index)}`} className="govuk-table__cell govuk-table__cell--numeric">
                  <FigureText figure={figure} />
                </td>
              ))}
              <td className="govuk-table__cell govuk-table__cell--numeric">
                <PeopleText people={row.individuals} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
