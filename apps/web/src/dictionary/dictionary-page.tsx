import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";
import { AnswerList } from "./answer-list.js";
import { EntryTable, MemberTable } from "./member-table.js";
import "./dictionary.scss";
import { WORDS } from "./words.js";

const DataDictionary = graphql(`
  query DataDictionary {
    dataDictionary {
      sources {
        ...EntryParts
      }
      partnerRecords {
        ...EntryParts
      }
      measures {
        ...MemberParts
      }
      priorities {
        ...MemberParts
      }
      answers {
        ...EntryParts
      }
    }
  }
`);

/** What every column, measure and answer means, in the code's own words. */
export function DictionaryPage() {
  const asked = useQuery(DataDictionary);
  return (
    <Page title={WORDS.title}>
      <h1 className="page-heading">{WORDS.title}</h1>
      <p className="page-lead">{WORDS.lead}</p>
      <Answer asked={asked} what={WORDS.what} height={900}>
        {({ dataDictionary }) => (
          <>
            <section className="page-section" aria-labelledby="measures">
              <h2 id="measures" className="govuk-heading-m">
                {WORDS.measures}
              </h2>
              <MemberTable caption={WORDS.measures} members={dataDictionary.measures} typeTitle={WORDS.unit} />
            </section>
            <section className="page-section" aria-labelledby="priorities">
              <h2 id="priorities" className="govuk-heading-m">
                {WORDS.priorities}
              </h2>
              <MemberTable
                caption={WORDS.priorities}
                members={dataDictionary.priorities}
                typeTitle={WORDS.holds}
                meaningTitle={WORDS.notInFiles}
              />
            </section>
            <section className="page-section" aria-labelledby="sources">
              <h2 id="sources" className="govuk-heading-m">
                <GlossaryText>{WORDS.sources}</GlossaryText>
              </h2>
              {dataDictionary.sources.map((source) => (
                <EntryTable key={source.name} entry={source} />
              ))}
              {dataDictionary.partnerRecords.map((source) => (
                <EntryTable
                  key={source.name}
                  entry={{ ...source, name: WORDS.kindsOf(source.name) }}
                  typeTitle={WORDS.inAnswers}
                />
              ))}
            </section>
            <AnswerList answers={dataDictionary.answers} />
          </>
        )}
      </Answer>
    </Page>
  );
}
