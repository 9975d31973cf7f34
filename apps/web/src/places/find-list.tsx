import type { ReactElement } from "react";
import { FIND_WORDS as words } from "./find-words.js";
import type { Finding, Found } from "./use-find.js";

interface FindListProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isShown: boolean;
  readonly active: number;
  readonly onOpen: (result: Found) => void;
}

/** What was found, or that nothing was; said aloud as well. */
export function FindList({ id, finding, isShown, active, onOpen }: FindListProps): ReactElement {
  const results = finding.state === "found" ? finding.results : [];
  const said =
    finding.state === "failed"
      ? words.failed
      : finding.state === "found"
        ? words.found(results.length, finding.text)
        : "";
  return (
    <>
      <span role="status" className="govuk-visually-hidden">
        {isShown ? said : ""}
      </span>
      <div className="find-box__drop" hidden={!isShown}>
        {results.length === 0 && said !== "" && <p className="find-box__nothing">{said}</p>}
        <div id={`${id}-list`} role="listbox" aria-label={words.results} className="find-box__list">
          {results.map((result, index) => (
            <div
              key={result.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="find-box__result"
              onPointerDown={(event) => {
                // Before the box loses the focus and the list goes.
                event.preventDefault();
                onOpen(result);
              }}
            >
              <span className="find-box__title">{result.title}</span>
              <span className="find-box__detail">
                {words.kinds[result.kind]} · {result.detail}
              </span>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
