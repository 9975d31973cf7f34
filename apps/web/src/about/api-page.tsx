import { Suspense, lazy } from "react";
import markdown from "../../../../docs/api.md?raw";
import { Waiting } from "../ui/answer.js";
import { apiSections } from "./api-sections.js";
import { API_WORDS as words } from "./api-words.js";
import { RunQuery } from "./run-query.js";
import { TextPage } from "./text-page.js";

const ApiSchema = lazy(() => import("./api-schema.js").then((m) => ({ default: m.ApiSchema })));

/** How everything here is asked by program: the document of the project, with its questions to run, and the schema. */
export function ApiPage() {
  const { lead, sections } = apiSections(markdown);
  return (
    <TextPage title={words.title} heading={words.heading}>
      {lead.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {sections.map(({ heading, says, query }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {says.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {query !== null && <RunQuery heading={heading} query={query} />}
        </section>
      ))}
      <Suspense fallback={<Waiting what={words.schema} height={600} />}>
        <ApiSchema />
      </Suspense>
    </TextPage>
  );
}
