import { useEffect, useState } from "react";
import { useViewer } from "../access/index.js";
import { Page } from "../app/page.js";
import { forgetVisitPage, keepVisitPage } from "./keep-visit-page.js";
import { OfficersOnly } from "./officers-only.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";
import "./rota.scss";
import { VisitLog } from "./visit-log.js";
import { VISIT_WORDS as words } from "./visit-words.js";
import "./visit.scss";

/** For a phone in one hand: arrive, leave, save. Opens and works without network. */
export function VisitPage() {
  return (
    <Page title={words.title}>
      <PatrolWays />
      <h1 className="page-heading visit-heading">{words.title}</h1>
      <OfficersOnly what={words.many}>
        <KeptPage />
      </OfficersOnly>
      <ForgottenPage />
    </Page>
  );
}

function KeptPage() {
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(function keepForLater() {
    void keepVisitPage().then(setKept);
  }, []);
  return <VisitLog isKept={isKept} />;
}

/** Whoever is no officer leaves nothing of an officer's on the phone but visits that wait. */
function ForgottenPage() {
  const { viewer } = useViewer();
  const isOfficer = viewer?.roles.includes("OFFICER");
  useEffect(
    function forgetWhenSignedOut() {
      if (isOfficer === false) void forgetVisitPage();
    },
    [isOfficer],
  );
  return null;
}
