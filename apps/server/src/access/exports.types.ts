import { Field, InputType, registerEnumType } from "type-graphql";

export const ExportKindEnum = { FILE: "FILE", PRINT: "PRINT" } as const;
export type ExportKind = keyof typeof ExportKindEnum;

registerEnumType(ExportKindEnum, {
  name: "ExportKind",
  description: "How something leaves a page.",
  valuesConfig: {
    FILE: { description: "Saved as a file." },
    PRINT: { description: "Printed, or looked at as it would be." },
  },
});

@InputType("NoteExportInput", { description: "What left a page." })
export class NoteExportInput {
  @Field(() => ExportKindEnum, { description: "How." })
  kind: ExportKind;

  @Field(() => String, { description: "The file's name, or the page's title. Up to 200 characters." })
  name: string;

  @Field(() => String, { description: "The page's path and query, which say what was on it. Up to 2,000 characters." })
  page: string;
}
