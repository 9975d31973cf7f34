import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types and documents of every query in `src`, made from the committed schema. */
const config: CodegenConfig = {
  schema: "../../packages/contract/schema.graphql",
  documents: ["src/**/*.tsx", "src/**/*.ts", "!src/gql/**"],
  ignoreNoDocuments: true,
  generates: {
    "./src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
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
      },
    },
  },
};

export default config;
