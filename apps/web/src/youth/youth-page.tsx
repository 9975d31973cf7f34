import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { SignInLink, useViewer } from "../access/index.js";
import { useArea, useDataVersion } from "../app/area.js";
import { ViewBar } from "../app/view-bar.js";
import { Answer, DataTable, SourceLine } from "../ui/index.js";
import { isOutlineId, useView } from "../view/index.js";
import { askedPeriod } from "./asked-period.js";
import { mayAsk } from "./may-ask.js";
import { PublishedTotals } from "./published-totals.js";
import { ReachAges } from "./reach-ages.js";
import { reachColumns } from "./reach-columns.js";
import { ReachMonths } from "./reach-months.js";
import { ReachPlaces } from "./reach-places.js";
import { ReachThemes } from "./reach-themes.js";
import { ThreeNumbers } from "./three-numbers.js";
import { youthTableAbout } from "./youth-about.js";
import { YouthFrame } from "./youth-frame.js";
import { type Reach, YouthPublished, YouthReach } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.page;

/** Whom youth work reached, where, how often; and what the plan says of it to everyone. */
export function YouthPage(): ReactElement {
  const { viewer } = useViewer();
  return (
    <YouthFrame title={words.title}>
      {mayAsk(viewer, "Query.youthReach") ? <ReachPart /> : <PublishedPart />}
    </YouthFrame>
  );
}

/** For visitors: what is published. */
function PublishedPart(): ReactElement {
  const area = useArea();
  const asked = useQuery(YouthPublished, { variables: { areaCode: area.code } });
  return (
    <Answer
      asked={asked}
      heading={words.title}
      what={words.waitingPublished}
      height={640}
      nothing={({ youthPublished }) => (youthPublished.length === 0 ? words.nothingPublished : null)}
    >
      {({ youthPublished }) => (
        <>
          <h1 className="page-heading">{words.publishedHeading}</h1>
          <p className="page-lead">
            {words.publishedBefore} <SignInLink /> {words.publishedAfter}
          </p>
          <PublishedTotals published={youthPublished} />
        </>
      )}
    </Answer>
  );
}

function ReachPart(): ReactElement {
  const area = useArea();
  const { view, change } = useView();
  const wardOrTown = isOutlineId(view.placeId) ? null : view.placeId;
  const asked = useQuery(YouthReach, {
    variables: {
      input: {
        areaCode: area.code,
        period: askedPeriod(view.period, area.defaultPeriod),
        ...(wardOrTown !== null && { placeIds: [wardOrTown] }),
      },
    },
  });
  return (
    <>
      <ViewBar view={view} change={change} withPlace />
      {isOutlineId(view.placeId) && <p className="page-lead">{words.byWard}</p>}
      <Answer asked={asked} heading={words.title} what={words.waiting} height={900}>
        {({ youthReach }) => <ReachAnswer reach={youthReach} onChooseWard={(placeId) => change({ placeId })} />}
      </Answer>
    </>
  );
}

interface ReachAnswerProps {
  readonly reach: Reach;
  readonly onChooseWard: (wardCode: string) => void;
}

function ReachAnswer({ reach, onChooseWard }: ReachAnswerProps): ReactElement {
  const dataVersion = useDataVersion().number;
  const about = (what: string) => youthTableAbout(reach, what, dataVersion);
  const withCost = reach.providers.some(({ costPerContactHour }) => costPerContactHour !== null);
  return (
    <>
      <header className="headline">
        <h1 className="headline__sentence">{reach.headline}</h1>
        <p className="headline__measure">
          {reach.title} · {reach.period.name}
        </p>
      </header>
      <ThreeNumbers total={reach.total} />
      <section className="page-section" aria-labelledby="by-provider">
        <h2 id="by-provider" className="govuk-heading-m">
          <GlossaryText>{words.providers}</GlossaryText>
        </h2>
        <DataTable
          caption={words.providersCaption(reach.period.name)}
          captionHidden
          columns={reachColumns({
            of: words.provider,
            ageBand: reach.ageBand,
            withCost,
            nameOf: (row) =>
              row.key === "ALL" ? (
                row.name
              ) : (
                <Link
                  to="/youth/providers/$slug"
                  params={{ slug: row.key }}
                  search={(search) => search}
                  activeOptions={{ exact: true }}
                >
                  {row.name}
                </Link>
              ),
          })}
          rows={reach.providers}
          rowKey={({ key }) => key}
          {...(reach.providers.length > 1 && { totalRow: reach.total })}
          about={about("by-provider")}
        />
      </section>
      <section className="page-section" aria-labelledby="by-ward">
        <h2 id="by-ward" className="govuk-heading-m">
          {words.wards}
        </h2>
        <DataTable
          caption={words.wardsCaption(reach.period.name)}
          captionHidden
          columns={reachColumns({
            of: words.ward,
            ageBand: reach.ageBand,
            nameOf: (row) => (
              <button type="button" className="link-button" onClick={() => onChooseWard(row.key)}>
                {row.name}
              </button>
            ),
          })}
          rows={reach.wards}
          rowKey={({ key }) => key}
          initialSort={{ key: "contactHours", direction: "descending" }}
          about={about("by-ward")}
        />
      </section>
      <ReachPlaces reach={reach} about={about("by-place")} />
      <ReachMonths reach={reach} about={about("by-month")} />
      <ReachThemes reach={reach} about={about("by-theme")} />
      <ReachAges reach={reach} about={about("by-age")} />
      <PublishedTotals published={reach.published} />
      <section className="page-section page-text">
        <h2 className="govuk-heading-m">{words.limits}</h2>
        <ul className="youth-cautions">
          {reach.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
        <SourceLine sources={reach.attribution} />
      </section>
    </>
  );
}
