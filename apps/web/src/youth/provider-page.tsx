import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useViewer } from "../access/index.js";
import { useArea, useDataVersion } from "../app/area.js";
import { ViewBar } from "../app/view-bar.js";
import { Answer, DataTable, SourceLine } from "../ui/index.js";
import { useView } from "../view/index.js";
import { askedPeriod } from "./asked-period.js";
import { ContractDesk } from "./contract-desk.js";
import { ContractList } from "./contract-list.js";
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
import { YouthContracts, YouthPublished, type Reach, YouthReach } from "./youth-questions.js";
import { PROVIDER_WORDS } from "./provider-words.js";

const words = PROVIDER_WORDS.page;

/** One provider: what it was asked for, what it did, whom it reached. */
export function ProviderPage(): ReactElement {
  const area = useArea();
  const { slug } = useParams({ strict: false });
  const asked = useQuery(YouthPublished, { variables: { areaCode: area.code } });
  const name = asked.data?.youthProviders.find((provider) => provider.slug === slug)?.name ?? words.provider;
  return (
    <YouthFrame title={name} action="Query.youthReach" what={words.what}>
      <ProviderAnswer slug={slug ?? ""} />
    </YouthFrame>
  );
}

function ProviderAnswer({ slug }: { readonly slug: string }): ReactElement {
  const area = useArea();
  const { viewer } = useViewer();
  const { view, change } = useView();
  const asked = useQuery(YouthReach, {
    variables: { input: { areaCode: area.code, period: askedPeriod(view.period, area.defaultPeriod), provider: slug } },
  });
  return (
    <>
      <ViewBar view={view} change={change} />
      <Answer asked={asked} heading={words.provider} what={words.waiting} height={900}>
        {({ youthReach }) => <ProviderReach reach={youthReach} slug={slug} />}
      </Answer>
      {mayAsk(viewer, "Query.youthContracts") && <Contracts slug={slug} />}
    </>
  );
}

function Contracts({ slug }: { readonly slug: string }): ReactElement {
  const area = useArea();
  const { viewer } = useViewer();
  const asked = useQuery(YouthContracts, { variables: { areaCode: area.code, provider: slug } });
  return (
    <section className="page-section" aria-labelledby="contracts">
      <h2 id="contracts" className="govuk-heading-m">
        {words.contracts}
      </h2>
      <Answer asked={asked} what={words.waitingContracts} height={240}>
        {({ youthContracts }) => <ContractList contracts={youthContracts.toReversed()} />}
      </Answer>
      {mayAsk(viewer, "Mutation.saveYouthContract") && (
        <ContractDesk
          provider={slug}
          mayWriteAll={viewer?.roles.includes("OFFICER") ?? false}
          onChanged={() => void asked.refetch()}
        />
      )}
    </section>
  );
}

function ProviderReach({ reach, slug }: { readonly reach: Reach; readonly slug: string }): ReactElement {
  const dataVersion = useDataVersion().number;
  const { viewer } = useViewer();
  const about = (what: string) => youthTableAbout(reach, `${slug}-${what}`, dataVersion);
  const visited = reach.wards.filter(({ sessions }) => sessions.value !== 0);
  return (
    <>
      <header className="headline">
        <h1 className="headline__sentence">{reach.headline}</h1>
        <p className="headline__measure">
          {reach.period.name}
          {mayAsk(viewer, "Query.youthReview") && (
            <>
              {" · "}
              <Link
                to="/youth/providers/$slug/review"
                params={{ slug }}
                search={(search) => search}
                activeOptions={{ exact: true }}
              >
                {words.review}
              </Link>
            </>
          )}
        </p>
      </header>
      <ThreeNumbers total={reach.total} />
      <section className="page-section" aria-labelledby="by-ward">
        <h2 id="by-ward" className="govuk-heading-m">
          {PROVIDER_WORDS.page.wards}
        </h2>
        <DataTable
          caption={words.wardsCaption(reach.period.name)}
          captionHidden
          columns={reachColumns({ of: words.ward, ageBand: reach.ageBand })}
          rows={visited}
          rowKey={({ key }) => key}
          initialSort={{ key: "contactHours", direction: "descending" }}
          totalRow={reach.total}
          about={about("by-ward")}
        />
        <SourceLine sources={reach.attribution} />
      </section>
      <ReachPlaces reach={reach} about={about("by-place")} />
      <ReachMonths reach={reach} about={about("by-month")} />
      <ReachThemes reach={reach} about={about("by-theme")} />
      <ReachAges reach={reach} about={about("by-age")} />
      <PublishedTotals published={reach.published} />
    </>
  );
}
