import { useQuery } from "@apollo/client/react";
import { monthName } from "@safer-wards/domain";
import { Fragment, useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { graphql } from "../gql/index.js";
import type { BackTestQuery, HotspotInput } from "../gql/graphql.js";
import { Answer, unbroken, WHOLE_PAGE_WANTED } from "../ui/index.js";
import { BackTestTable } from "./back-test-table.js";
import type { Exported } from "./hotspot-about.js";
import { BACK_TEST_WORDS } from "./table-words.js";

const words = BACK_TEST_WORDS;

const BackTestQuestion = graphql(`
  query BackTest($input: HotspotInput!) {
    backTest(input: $input) {
      id
      words
      verdict
      isBetterThanPlain
      trainingMonths
      testedMonths
      rows {
        method
        name
        scores {
          areaShare
          hitRate {
            ...FigureParts
          }
          pai {
            ...FigureParts
          }
          pei {
            ...FigureParts
          }
        }
      }
    }
  }
`);

export type BackTestAnswer = BackTestQuery["backTest"];

interface BackTestProps {
  readonly input: HotspotInput;
  /** Whether the hotspots themselves are still being asked for; the back-test comes after them. */
  readonly isWaiting: boolean;
  readonly exported: Exported | null;
}

/** Whether maps like this one would have foretold the month after. Asked only when it comes near to being seen. */
export function BackTest({ input, isWaiting, exported }: BackTestProps): ReactElement {
  const section = useRef<HTMLElement>(null);
  const isNear = useNear(section);
  const asked = useQuery(BackTestQuestion, { variables: { input }, skip: !isNear || isWaiting });
  return (
    <section ref={section} className="back-test" aria-labelledby="back-test">
      <h2 id="back-test" className="back-test__title">
        {words.heading}
      </h2>
      <Answer asked={{ ...asked, loading: asked.loading || isWaiting }} what={words.what} height={420}>
        {({ backTest }) => <BackTestWords backTest={backTest} exported={exported} />}
      </Answer>
    </section>
  );
}

function BackTestWords({ backTest, exported }: { backTest: BackTestAnswer; exported: Exported | null }): ReactElement {
  const { words: found, verdict, testedMonths, trainingMonths, isBetterThanPlain } = backTest;
  if (testedMonths.length === 0) return <p className="hotspot-panel__words">{found}</p>;
  return (
    <>
      <p className="hotspot-panel__words">{unbroken(found)}</p>
      <p className={`back-test__verdict${isBetterThanPlain === false ? " back-test__verdict--plain" : ""}`}>
        {verdict}
      </p>
      <BackTestTable backTest={backTest} exported={exported} />
      <details>
        <summary>{words.how}</summary>
        <p className="hotspot-panel__words">
          {words.testedOn(
            testedMonths.length,
            monthName(testedMonths[0] ?? ""),
            monthName(testedMonths.at(-1) ?? ""),
            trainingMonths,
          )}
        </p>
        <p className="hotspot-panel__words">
          {(["hit", "pai", "pei"] as const).map((measure) => (
            <Fragment key={measure}>
              <strong>{words.measures[measure].name}</strong> {words.measures[measure].meaning}{" "}
            </Fragment>
          ))}
        </p>
      </details>
    </>
  );
}

/** Whether a part of the page is in sight or nearly so, or the whole page is wanted for paper; once it was, it stays so. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(
    function watchDistance() {
      if (isNear || !element.current) return undefined;
      const near = () => setNear(true);
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) near();
        },
        { rootMargin: "200px" },
      );
      observer.observe(element.current);
      window.addEventListener(WHOLE_PAGE_WANTED, near);
      return () => {
        observer.disconnect();
        window.removeEventListener(WHOLE_PAGE_WANTED, near);
      };
    },
    [element, isNear],
  );
  return isNear;
}
