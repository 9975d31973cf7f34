import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { useFirstAnswer } from "../first-answer/index.js";
import { Answer, Waiting } from "../ui/answer.js";
import { unbroken } from "../ui/number-words.js";
import { analysisInput, useView } from "../view/index.js";
import { Headline } from "./headline-question.js";
import { WORDS as words } from "./words.js";
import "./overview.scss";

const ViewBar = lazy(() => import("../app/view-bar.js").then((m) => ({ default: m.ViewBar })));
const OverviewDetails = lazy(() => import("./overview-details.js").then((m) => ({ default: m.OverviewDetails })));

/** How the area stands on each priority: the sentence first, then the panels, then the map and the small print. */
export function OverviewPage() {
  const area = useArea();
  return <Page title={words.title}>{area.supplied === null ? <EmptyOverview /> : <RecordedOverview />}</Page>;
}

function EmptyOverview() {
  return (
    <>
      <h1 className="page-heading">{words.empty.heading}</h1>
      <p className="page-lead">
        {words.empty.before} <Link to="/data">{words.empty.link}</Link> {words.empty.after}
      </p>
    </>
  );
}

function RecordedOverview() {
  const area = useArea();
  const { view, change } = useView();
  const { areaCode, period, placeIds, leaveOutArtefacts } = analysisInput(view, area.code);
  const input = {
    areaCode,
    ...(period && { period }),
    ...(placeIds && { placeIds }),
    ...(leaveOutArtefacts && { leaveOutArtefacts }),
  };
  const asked = useFirstAnswer(Headline, { input });
  return (
    <>
      <div className="view-bar-place">
        <Suspense fallback={null}>
          <ViewBar view={view} change={change} withPlace />
        </Suspense>
      </div>
      <Answer asked={asked} heading={words.title} what={words.theOverview} height={720}>
        {({ overview }) => (
          <>
            <div className="headline">
              <h1 className="headline__sentence">{unbroken(overview.headline)}</h1>
              <p className="headline__measure">
                {words.measure(overview.all.title, overview.period.name, leaveOutArtefacts === true)}
              </p>
            </div>
            <BelowHeadline input={input} />
          </>
        )}
      </Answer>
    </>
  );
}

/** The code of the panels and of the map is asked for once the headline stands: it never waits behind theirs. */
function BelowHeadline({ input }: Parameters<typeof OverviewDetails>[0]) {
  const [headlineStands, setHeadlineStands] = useState(false);
  useEffect(function waitForHeadline() {
    const frame = requestAnimationFrame(() => setHeadlineStands(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  const waiting = <Waiting what={words.thePriorities} height={720} />;
  return headlineStands ? (
    <Suspense fallback={waiting}>
      <OverviewDetails input={input} />
    </Suspense>
  ) : (
    waiting
  );
}
