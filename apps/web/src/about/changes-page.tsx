import { isAllowed, scopeFor } from "@safer-wards/domain";
import { lazy, Suspense } from "react";
import { useViewer } from "../access/index.js";
import { useArea, useDataVersion } from "../app/area.js";
import { useFirstAnswer } from "../first-answer/index.js";
import { Answer } from "../ui/answer.js";
import { ChangesList } from "./changes-list.js";
import { Changes } from "./changes-question.js";
import { CHANGES_WORDS as words } from "./changes-words.js";
import { TextPage } from "./text-page.js";

/** What was taken in on which day, and which months were replaced by a later version. */
export function ChangesPage() {
  const area = useArea();
  const version = useDataVersion();
  const asked = useFirstAnswer(Changes, { areaCode: area.code });
  return (
    <TextPage title={words.title} heading={words.heading}>
      <p>{words.lead(version.number)}</p>
      <Answer
        asked={asked}
        what={words.theChanges}
        height={480}
        nothing={({ coverage }) => (coverage.imports.length === 0 ? words.nothing : null)}
      >
        {({ coverage }) => <ChangesList imports={coverage.imports} noun={words.incident} heading="h2" />}
      </Answer>
      <FromPartners />
    </TextPage>
  );
}

const PartnerChanges = lazy(async () => ({ default: (await import("./partner-changes.js")).PartnerChanges }));

function FromPartners() {
  const { viewer } = useViewer();
  if (!viewer || !isAllowed(scopeFor(viewer, "Query.partnerSources"))) return null;
  return (
    <Suspense fallback={null}>
      <PartnerChanges />
    </Suspense>
  );
}
