import { Link, useRouter } from "@tanstack/react-router";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "./page.js";

/** Shown in place of a page that broke. The header stays, so that the way on is there. */
export function FailurePage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title="Something went wrong">
      <h1 className="govuk-heading-l">This page could not be shown</h1>
      <p className="govuk-body">
        The fault is ours. Try again; if it happens again, tell whoever runs this site what you were looking at and the
        reference below.
      </p>
      <button type="button" className="govuk-button" onClick={retry}>
        Try again
      </button>
      <p className="govuk-body-s">Reference: {error instanceof Error ? error.message : String(error)}</p>
    </Page>
  );
}

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <h1 className="govuk-heading-l">There is no page at this address</h1>
      <p className="govuk-body">
        Check the address, or start from the <Link to="/">overview</Link>.
      </p>
    </Page>
  );
}
