import { figureCsvColumns, FigureText, type TableColumn } from "../ui/index.js";
import { classWords } from "./need-classes.js";
import type { Need, NeedWard } from "./need-questions.js";

/** Need beside provision as columns, with the percentile of each sign that is read for the viewer. */
export function needColumns({ signs, wards }: Need): TableColumn<NeedWard>[] {
  const isRead = (key: string) =>
    wards.some(({ readings }) => readings.some((reading) => reading.key === key && reading.percentile !== null));
  const read = signs.filter(({ key }) => isRead(key));
  return [
    { key: "name", title: "Ward", value: (row) => row.name },
    { key: "rank", title: "Rank", note: "by need", numeric: true, value: (row) => row.rank },
    {
      key: "need",
      title: "Need",
      note: "0 to 100",
      numeric: true,
      value: (row) => row.need.value,
      show: (row) => <FigureText figure={row.need} />,
      csv: figureCsvColumns("Need", (row: NeedWard) => row.need),
    },
    ...read.map((sign): TableColumn<NeedWard> => {
      const readingOf = (row: NeedWard) => row.readings.find(({ key }) => key === sign.key);
      return {
        key: sign.key,
        title: sign.name,
        note: `percentile, weighs ${Math.round(sign.share)} %`,
        numeric: true,
        value: (row) => readingOf(row)?.percentile ?? null,
        show: (row) => {
          const percentile = readingOf(row)?.percentile;
          return percentile == null ? "not counted" : Math.round(percentile);
        },
        csv: [
          { title: `${sign.name}, percentile`, value: (row) => readingOf(row)?.percentile ?? null },
          { title: `${sign.name}, value`, value: (row) => readingOf(row)?.figure.value ?? null },
          { title: `${sign.name}, unit`, value: (row) => readingOf(row)?.figure.unit ?? null },
        ],
      };
    }),
    {
      key: "provision",
      title: "Provision",
      note: "contact hours per 1,000 young people",
      numeric: true,
      value: (row) => row.provision.value,
      show: (row) => <FigureText figure={row.provision} />,
      csv: figureCsvColumns("Contact hours per 1,000 young people", (row: NeedWard) => row.provision),
    },
    {
      key: "nearest",
      title: "Nearest session",
      note: "minutes’ walk, last quarter",
      numeric: true,
      value: (row) => row.nearest.value,
      show: (row) => <FigureText figure={row.nearest} />,
      csv: figureCsvColumns("Minutes' walk to the nearest session", (row: NeedWard) => row.nearest),
    },
    { key: "class", title: "Class", value: (row) => classWords(row) },
    {
      key: "stability",
      title: "In the top four",
      note: "of sets of weights, per cent",
      numeric: true,
      value: (row) => row.stability,
      show: (row) => Math.round(row.stability * 100),
      csv: [{ title: "Share of sets of weights among the four neediest", value: (row) => row.stability }],
    },
  ];
}
