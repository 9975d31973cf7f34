import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";
import { AnswerList } from "./answer-list.js";
import { EntryTable, MemberTable } from "./member-table.js";
import "./dictionary.scss";

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
    <Page title="Data dictionary">
      <h1 className="page-heading">Data dictionary</h1>
      <p className="page-lead">
        What everything is called and what it means: the files that come in, what is measured from them, and what the
        API answers. It is read from the program itself.
      </p>
      <Answer asked={asked} what="the dictionary" height={900}>
        {({ dataDictionary }) => (
          <>
            <section className="page-section" aria-labelledby="measures">
              <h2 id="measures" className="govuk-heading-m">
                Measures
              </h2>
              <MemberTable caption="Measures" members={dataDictionary.measures} typeTitle="Unit" />
            </section>
            <section className="page-section" aria-labelledby="priorities">
              <h2 id="priorities" className="govuk-heading-m">
                Priorities
              </h2>
              <MemberTable
                caption="Priorities"
                members={dataDictionary.priorities}
                typeTitle="Holds"
                meaningTitle="What no police file can say of it"
              />
            </section>
            <section className="page-section" aria-labelledby="sources">
              <h2 id="sources" className="govuk-heading-m">
                <GlossaryText>Sources and their columns</GlossaryText>
              </h2>
              {dataDictionary.sources.map((source) => (
                <EntryTable key={source.name} entry={source} />
              ))}
              {dataDictionary.partnerRecords.map((source) => (
                <EntryTable
                  key={source.name}
                  entry={{ ...source, name: `${source.name}: kinds of records` }}
                  typeTitle="In answers"
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
