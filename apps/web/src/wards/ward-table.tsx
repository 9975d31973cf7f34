import type { Measure } from "@safer-wards/domain";
import type { ReactElement } from "react";
import { IntervalBar } from "../charts/index.js";
import { ChangeText, DataTable, figureCsvColumns, FigureText, type TableAbout, type TableColumn } from "../ui/index.js";
import { shortChange } from "./measures.js";
import { PlaceButton } from "./place-button.js";
import type { Comparison, WardFigures } from "./ward-comparison.js";
import { WORDS } from "./words.js";

const words = WORDS.table;

type Row = Pick<WardFigures, "count" | "rate" | "change"> & {
  /** Null for the whole area, which cannot be chosen as a ward. */
  readonly code: string | null;
  readonly name: string;
};

interface WardTableProps {
  readonly comparison: Comparison;
  readonly areaName: string;
  readonly measure: Measure;
  readonly about: TableAbout;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The wards of the map as a table: the same numbers, with the interval and the change in words. */
export function WardTable({ comparison, areaName, measure, about, chosen, onChoose }: WardTableProps): ReactElement {
  const rows = comparison.wards.map(({ ward, ...figures }): Row => ({ ...figures, code: ward.code, name: ward.name }));
  return (
    <DataTable
      key={measure.id}
      caption={comparison.title}
      captionHidden
      columns={wardColumns(onChoose)}
      rows={rows}
      rowKey={(row) => row.code ?? "whole-area"}
      initialSort={{ key: measure.figure === "rate" ? "rate" : "count", direction: "descending" }}
      chosenKey={chosen}
      totalRow={{ ...comparison.borough, code: null, name: areaName }}
      about={about}
    />
  );
}

function wardColumns(onChoose: (code: string) => void): TableColumn<Row>[] {
  return [
    {
      key: "ward",
      title: words.ward,
      value: (row) => row.name,
      show: ({ code, name }) => (code === null ? name : <PlaceButton name={name} onChoose={() => onChoose(code)} />),
      csv: [
        { title: words.code, value: (row) => row.code },
        { title: words.ward, value: (row) => row.name },
      ],
    },
    {
      key: "count",
      title: words.incidents,
      numeric: true,
      value: (row) => row.count.value,
      show: (row) => <FigureText figure={row.count} withInterval={false} />,
      csv: figureCsvColumns(words.incidentsCsv, (row) => row.count),
    },
    {
      key: "rate",
      title: words.rate,
      note: words.rateNote,
      numeric: true,
      value: (row) => row.rate.value,
      show: (row) => <FigureText figure={row.rate} />,
      csv: figureCsvColumns(words.rateCsv, (row) => row.rate),
    },
    {
      key: "change",
      title: words.change,
      note: words.changeNote,
      value: (row) => row.change.ratio.value,
      show: (row) => <ChangeCell change={row.change} />,
      csv: [
        { title: words.change, value: (row) => row.change.words },
        ...figureCsvColumns<Row>(words.ratioCsv, (row) => row.change.ratio),
      ],
    },
  ];
}

/** The change in two or three words; the sentence with its interval is read out and stands in the download. */
function ChangeCell({ change }: { readonly change: Row["change"] }): ReactElement {
  return (
    <span className="ward-table__change">
      <IntervalBar ratio={change.ratio} label={change.words} width={112} />
      <ChangeText direction={change.direction} words={shortChange(change.direction, change.ratio.value)} />
    </span>
  );
}
