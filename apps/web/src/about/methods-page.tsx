import { MEASURES } from "@safer-wards/domain";
import statistics from "virtual:described-statistics";
import { GLOSSARY } from "./glossary.js";
import { GENERAL_METHODS, METHODS_WORDS as words, STATISTIC_NAMES, withoutFunctionNames } from "./methods-words.js";
import { TextPage } from "./text-page.js";

/** How each number is made and how it can mislead, in the words of the code itself. */
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
            <dt>{STATISTIC_NAMES[statistic.name]}</dt>
            <dd>{withoutFunctionNames(`${statistic.tells} ${statistic.use}`)}</dd>
            {statistic.provedBy !== "" && (
              <dd>
                {words.proved}
                {statistic.provedBy}.
              </dd>
            )}
            <dd className="methods__caution">{withoutFunctionNames(statistic.misleads)}</dd>
            <dd className="methods__source">{statistic.published}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** `kernelDensity` as `Kernel density`. */
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
