import { Link, useRouter } from "@tanstack/react-router";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "./page.js";
import { WORDS } from "./words.js";

/** Shown in place of a page that broke. The header stays, so that the way on is there. */
export function FailurePage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={WORDS.failure.title}>
      <h1 className="govuk-heading-l">{WORDS.failure.heading}</h1>
      <p className="govuk-body">{WORDS.failure.lead}</p>
      <button type="button" className="govuk-button" onClick={retry}>
        {WORDS.failure.tryAgain}
      </button>
      <p className="govuk-body-s">{WORDS.failure.reference(error instanceof Error ? error.message : String(error))}</p>
    </Page>
  );
}

export function NotFoundPage() {
  return (
    <Page title={WORDS.notFound.title}>
      <h1 className="govuk-heading-l">{WORDS.notFound.heading}</h1>
      <p className="govuk-body">
        {WORDS.notFound.before} <Link to="/">{WORDS.notFound.link}</Link>.
      </p>
    </Page>
  );
}
