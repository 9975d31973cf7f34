import { figureCsvColumns, FigureText, type TableColumn } from "../ui/index.js";
import { classWords } from "./need-classes.js";
import type { Need, NeedWard } from "./need-questions.js";
import { NEED_WORDS } from "./need-words.js";

const words = NEED_WORDS.columns;

/** Need beside provision as columns, with the percentile of each sign that is read for the viewer. */
export function needColumns({ signs, wards }: Need): TableColumn<NeedWard>[] {
  const isRead = (key: string) =>
    wards.some(({ readings }) => readings.some((reading) => reading.key === key && reading.percentile !== null));
  const read = signs.filter(({ key }) => isRead(key));
  return [
    { key: "name", title: words.ward, value: (row) => row.name },
    { key: "rank", title: words.rank, note: words.rankNote, numeric: true, value: (row) => row.rank },
    {
      key: "need",
      title: words.need,
      note: words.needNote,
      numeric: true,
      value: (row) => row.need.value,
      show: (row) => <FigureText figure={row.need} />,
      csv: figureCsvColumns(words.need, (row: NeedWard) => row.need),
    },
    ...read.map((sign): TableColumn<NeedWard> => {
      const readingOf = (row: NeedWard) => row.readings.find(({ key }) => key === sign.key);
      return {
        key: sign.key,
        title: sign.name,
        note: words.signNote(Math.round(sign.share)),
        numeric: true,
        value: (row) => readingOf(row)?.percentile ?? null,
        show: (row) => {
          const percentile = readingOf(row)?.percentile;
          return percentile == null ? words.notCounted : Math.round(percentile);
        },
        csv: [
          { title: words.signPercentile(sign.name), value: (row) => readingOf(row)?.percentile ?? null },
          { title: words.signValue(sign.name), value: (row) => readingOf(row)?.figure.value ?? null },
          { title: words.signUnit(sign.name), value: (row) => readingOf(row)?.figure.unit ?? null },
        ],
      };
    }),
    {
      key: "provision",
      title: words.provision,
      note: words.provisionNote,
      numeric: true,
      value: (row) => row.provision.value,
      show: (row) => <FigureText figure={row.provision} />,
      csv: figureCsvColumns(words.provisionCsv, (row: NeedWard) => row.provision),
    },
    {
      key: "nearest",
      title: words.nearest,
      note: words.nearestNote,
      numeric: true,
      value: (row) => row.nearest.value,
      show: (row) => <FigureText figure={row.nearest} />,
      csv: figureCsvColumns(words.nearestCsv, (row: NeedWard) => row.nearest),
    },
    { key: "class", title: words.class, value: (row) => classWords(row) },
    {
      key: "stability",
      title: words.stability,
      note: words.stabilityNote,
      numeric: true,
      value: (row) => row.stability,
      show: (row) => Math.round(row.stability * 100),
      csv: [{ title: words.stabilityCsv, value: (row) => row.stability }],
    },
  ];
}
