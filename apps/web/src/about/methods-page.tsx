import { MEASURES } from "@safer-wards/domain";
import statistics from "virtual:described-statistics";
import { GLOSSARY } from "./glossary.js";
import { GENERAL_METHODS, METHODS_WORDS as words } from "./methods-words.js";
import { TextPage } from "./text-page.js";

/** How each number is made and how it can mislead, in the words of the code itself. */
interface Method {
  readonly name: string;
  readonly says: string;
  readonly caution: string;
}

const METHODS: readonly Method[] = [
  ...MEASURES.map(({ name, definition, method, caution }) => ({ name, says: `${definition} ${method}`, caution })),
  {
    name: "95 % interval of a count or rate",
    says: "The range of long-run averages that would often give the count we see. It is the exact Poisson interval below ten incidents, and Byar's approximation from ten.",
    caution: "It covers chance, not gaps in recording. One evening with eight damaged cars is less sure than it looks.",
  },
  {
    name: "Signals in a trend",
    says: "An individuals chart: the mean of the months, and limits at three standard deviations estimated from the moving range. A month beyond a limit, seven months on one side, seven rising or falling, or two of three months near the same limit are signals.",
    caution: "A signal says that something changed, not what. Below twelve months the limits are uncertain.",
  },
  {
    name: "Verdict on an operation",
    says: "The months after the start against those before, in its place and in places like it, chosen before the start and then kept: the weighted displacement difference with its 95 % interval, next door counted in, and the same at earlier dates. The verdict is one of ten sentences.",
    caution:
      "Places are compared, and an operation is no experiment. Five of the ten sentences say that one cannot tell.",
  },
  {
    name: "Colours of the map",
    says: "Four or five classes by natural breaks, which put like wards together. Rates fill the ward; counts are circles whose area grows with the count.",
    caution: "Two wards on either side of a break may hardly differ. The table has the numbers.",
  },
  {
    name: "Missing numbers",
    says: "A number that cannot be shown has its reason: not supplied, no residents known, not collected, or withheld, marked [c], where a small count could point to a person.",
    caution: "Missing is never zero. Zero always means that nothing was recorded in a month that was supplied.",
  },
];

/** How each number is made and how it can mislead, in short. */
export function MethodsPage() {
  return (
    <TextPage title={words.title} heading={words.heading}>
      <p>{words.lead}</p>
      <nav aria-label={words.contents}>
        <ul>
          <li>
            <a href="#measures">{words.measures}</a>
          </li>
          <li>
            <a href="#statistics">{words.statistics}</a>
          </li>
          <li>
            <a href="#glossary">{words.glossary}</a>
          </li>
        </ul>
      </nav>
      <h2 id="measures">{words.measures}</h2>
      <dl className="methods">
        {MEASURES.map(({ id, name, definition, method, caution, example }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {definition} {method}
            </dd>
            <dd>
              {words.example}
              {example}
            </dd>
            <dd className="methods__caution">{caution}</dd>
          </div>
        ))}
        {GENERAL_METHODS.map(({ name, says, caution }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
            <dd className="methods__caution">{caution}</dd>
          </div>
        ))}
      </dl>
      <Statistics />
      <Glossary />
    </TextPage>
  );
}

function Statistics() {
  return (
    <>
      <h2 id="statistics">{words.statistics}</h2>
      <p>{words.statisticsLead}</p>
      <dl className="methods">
        {statistics.map((statistic) => (
          <div key={statistic.name}>
            <dt>{headingOf(statistic.name)}</dt>
            <dd>
              {statistic.tells} {statistic.use}
            </dd>
            {statistic.provedBy !== "" && (
              <dd>
                {words.proved}
                {statistic.provedBy}.
              </dd>
            )}
            <dd className="methods__caution">{statistic.misleads}</dd>
            <dd className="methods__source">{statistic.published}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** `kernelDensity` as `Kernel density`. */
function headingOf(name: string): string {
  const spaced = name.replaceAll(/([A-Z])/g, " $1").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function Glossary() {
  return (
    <>
      <h2 id="glossary">{words.glossary}</h2>
      <p>{words.glossaryLead}</p>
      {GLOSSARY.map((part) => (
        <section key={part.heading}>
          <h3>{part.heading}</h3>
          <dl className="methods methods--words">
            {part.entries.map(({ term, says }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
