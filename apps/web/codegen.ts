import type { CodegenConfig } from "@graphql-codegen/cli";

/** Asked before Apollo Client is there, so written out as text. */
const FIRST_QUESTIONS = "src/**/*-question.ts";

const types = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: {
    Month: "string",
    DateTime: "string",
    JSON: "unknown",
    Numbers: "readonly number[]",
    Cells: "readonly string[]",
  },
};

/** Types and documents of every query in `src`, made from the committed schema. */
const config: CodegenConfig = {
  schema: "../../packages/contract/schema.graphql",
  ignoreNoDocuments: true,
  generates: {
    "./src/gql/": {
      preset: "client",
      documents: ["src/**/*.{ts,tsx}", `!${FIRST_QUESTIONS}`, "!src/**/gql/**"],
      presetConfig: { fragmentMasking: false },
      config: types,
    },
    "./src/first-answer/gql/": {
      preset: "client",
      documents: [FIRST_QUESTIONS],
      presetConfig: { fragmentMasking: false },
      config: { ...types, documentMode: "string" },
    },
  },
};

export default config;
