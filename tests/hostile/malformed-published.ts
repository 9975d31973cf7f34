import { cell, type Kind, type MalformedTable } from "./table-faults.js";

/** What a publisher's own table can have wrong beside its format. */
export const OF_PUBLISHED_TABLES: readonly Kind[] = [
  {
    fault: "a column missing",
    make: (table): readonly MalformedTable[] =>
      table.source.columns
        .filter((column) => column.isRequired)
        .map(({ name }) => ({
          fault: "a column missing",
          title: `no ${name}`,
          bytes: table.text([table.row()], table.names.toSpliced(table.names.indexOf(name), 1, "Other")),
          line: 1,
          column: /./,
          reason: /The header lacks|no such column/,
        })),
  },
  cell("an instant that is none", "Date", "02/05/2024 07:40", /not an instant/, { "Object of search": "Firearms" }),
  cell("an instant that is none", "Date", "2024-05-02", /not an instant/, { "Object of search": "Firearms" }),
  cell("a day to come", "Date", "2098-05-02T07:40:00+00:00", /not come yet/, { "Object of search": "Firearms" }),
  cell("a kind that is none", "Object of search", "A unicorn", /no such object/),
  cell("a kind that is none", "Outcome type", "Forgiven", /no such outcome/),
  cell("a month that is none", "Month", "2025-13", /not a month/),
  cell("a month to come", "Month", "2098-01", /not begun yet/),
  cell("an id that is none", "Crime ID", "not an id", /not an ID/),
  cell("a number that is none", "Latitude", "north", /not a number of degrees/),
  cell("half a position", "Latitude", "", /Only one of longitude and latitude/),
  cell("a position elsewhere", "Latitude", "12.5", /outside the United Kingdom/),
  cell("a year that is none", "DATE_NAME", "Latest", /not a year/),
  cell("two years", "DATE_NAME", "2021", /of 2022 before this row/),
  cell("a ward that is none", "GEOGRAPHY_CODE", "Judd", /not a ward's code/),
  cell("an age that is none", "C_AGE_NAME", "All ages", /not a single year of age/),
  cell("an age twice", "C_AGE_NAME", "Age 12", /An earlier row/),
  cell("a number that is none", "OBS_VALUE", "1,204", /not a number of residents/, { C_AGE_NAME: "Age 13" }),
  cell("a number that is none", "OBS_VALUE", "-3", /not a number of residents/, { C_AGE_NAME: "Age 13" }),
];
