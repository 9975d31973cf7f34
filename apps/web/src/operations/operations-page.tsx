import { OPERATION_KINDS } from "@safer-wards/domain";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import { SignInLink, useMay } from "../access/index.js";
import { Page } from "../app/page.js";
import { PatrolWays } from "../patrols/index.js";
import { readView, writeView } from "../view/index.js";
import { Answer, PrintButton, ShareLink, SourceLine } from "../ui/index.js";
import { OperationCalendar } from "./operation-calendar.js";
import { OperationMap } from "./operation-map.js";
import type { Operation } from "./operation-questions.js";
import { OperationTable } from "./operation-table.js";
import { kindAsked, kindSlug, readOperationsSearch } from "./operations-search.js";
import { registerHeadline } from "./register-headline.js";
import "./operations.scss";
import { useOperations } from "./use-operations.js";
import { WORDS } from "./words.js";

const words = WORDS.register;

/** What is planned, running and done. */
export function OperationsPage() {
  const { asked, isRegister } = useOperations();
  const mayWrite = useMay("Mutation.createOperation");
  return (
    <Page title={words.title}>
      <PatrolWays />
      <Answer asked={asked} heading={words.title} what={words.what} height={720}>
        {(operations) => (
          <>
            <div className="headline">
              <h1 className="headline__sentence">{registerHeadline(operations, isRegister)}</h1>
              <p className="headline__measure">{isRegister ? words.ofRegister : words.ofPlan}</p>
            </div>
            <div className="operations-bar">
              <KindPicker />
              {mayWrite === true && (
                <Link to="/operations/new" className="govuk-button operations-bar__new">
                  {words.add}
                </Link>
              )}
              <div className="operations-bar__actions">
                <ShareLink />
                <PrintButton />
              </div>
            </div>
            <Register operations={operations} />
            {!isRegister && (
              <p className="page-text">
                {words.planAlone.beforeLink} <SignInLink /> {words.planAlone.afterLink}
              </p>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Register({ operations }: { readonly operations: readonly Operation[] }) {
  const navigate = useNavigate();
  const kind = kindAsked(readOperationsSearch(useSearch({ strict: false })));
  const shown = operations.filter((operation) => kind === null || operation.kind === kind);
  const drawable = shown.filter(({ place }) => place.outline !== null || place.kind === "WARDS");
  if (shown.length === 0) {
    return <p className="page-text">{words.noneOfKind}</p>;
  }
  return (
    <>
      <section aria-label={words.asTable}>
        <OperationTable operations={shown} />
      </section>
      <section className="page-section" aria-labelledby="operation-calendar">
        <h2 id="operation-calendar" className="govuk-heading-m">
          {words.calendar}
        </h2>
        <OperationCalendar operations={shown} />
      </section>
      <section className="page-section" aria-labelledby="operation-map">
        <h2 id="operation-map" className="govuk-heading-m">
          {words.map}
        </h2>
        {drawable.length === 0 ? (
          <p className="govuk-body">{words.noneOnMap}</p>
        ) : (
          <>
            <p className="govuk-body">{words.onMap(drawable.length, shown.length)}</p>
            <OperationMap
              operations={drawable}
              onChoose={(operationId) => void navigate({ to: "/operations/$operationId", params: { operationId } })}
            />
          </>
        )}
      </section>
      <SourceLine sources={documentsOf(shown)} />
    </>
  );
}

/** Each document once, without the place in it. */
function documentsOf(operations: readonly Operation[]): string[] {
  return [...new Set(operations.map(({ source }) => source.split("; ")[0] ?? source))];
}

/** One kind or all; the address owns it. */
function KindPicker() {
  const id = useId();
  const address = useSearch({ strict: false });
  const search = readOperationsSearch(address);
  const navigate = useNavigate();
  const choose = (kind: string) =>
    void navigate({
      to: "/operations",
      search: { ...writeView(readView(address)), ...(kind !== "" && { kind }) },
      resetScroll: false,
    });
  return (
    <div className="picker-select">
      <label className="picker-select__label" htmlFor={id}>
        {words.kind}
      </label>
      <select
        id={id}
        className="picker-select__select"
        value={search.kind ?? ""}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.allKinds}</option>
        {OPERATION_KINDS.map((kind) => (
          <option key={kind.id} value={kindSlug(kind.id)}>
            {kind.name}
          </option>
        ))}
      </select>
    </div>
  );
}
