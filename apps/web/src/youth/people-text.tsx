import type { ReactElement } from "react";
import { FigureText, figureWords, type TableColumn } from "../ui/index.js";
import type { People } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.people;

/** Different young people, or what is made of their number: exact, a range, or why it is not told. */
export function PeopleText({ people }: { readonly people: People }): ReactElement {
  if (people.least.value === null || people.isExact) return <FigureText figure={people.least} />;
  return (
    <span className="figure people-range" title={words.rangeTitle}>
      {people.words}
    </span>
  );
}

/** The columns of a download that carry both ends. */
export function peopleCsv<Row>(title: string, peopleOf: (row: Row) => People): NonNullable<TableColumn<Row>["csv"]> {
  return [
    { title: words.least(title), value: (row) => peopleOf(row).least.value },
    { title: words.most(title), value: (row) => peopleOf(row).most.value },
    { title: words.unit(title), value: (row) => peopleOf(row).least.unit },
    {
      title: words.missing(title),
      value: (row) => (peopleOf(row).least.value === null ? figureWords(peopleOf(row).least) : null),
    },
  ];
}
