import { fileURLToPath } from "node:url";
import type { TestProjectInlineConfiguration, ViteUserConfig } from "vitest/config";

type TestSettings = NonNullable<TestProjectInlineConfiguration["test"]>;

/** Workspace packages are tested from their sources, so that no test can pass on an old build. */
const CONDITIONS = ["source", "module", "node", "development|production"];

const testTools = fileURLToPath(new URL("tests/node_modules", import.meta.url));

/** Named tests that run alike: where they are, and what they need beyond the ordinary. */
function project(name: string, include: string[], settings: TestSettings = {}): TestProjectInlineConfiguration {
  return {
    resolve: {
      conditions: CONDITIONS,
      alias: [
        // Node loads graphql's CommonJS build for the libraries; its ES build beside it would be a second schema world.
        { find: /^graphql$/, replacement: "graphql/index.js" },
        // Packages do not carry the test tools as dependencies of their own.
        { find: /^fast-check$/, replacement: `${testTools}/fast-check` },
      ],
    },
    ssr: { resolve: { conditions: CONDITIONS } },
    oxc: { decorator: { legacy: true } },
    test: {
      name,
      include,
      pool: "forks",
      maxWorkers: 2,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...settings,
    },
  };
}

const soak = project("soak", ["tests/soak/**/*.test.ts"], { testTimeout: 30 * 60_000 });

export default {
  test: {
    globalSetup: ["tests/support/postgres-cluster.ts"],
    maxWorkers: 2,
    projects: [
      project("packages", ["packages/*/src/**/*.test.ts"]),
      project("server", ["apps/server/src/**/*.test.ts"]),
      project("web", ["apps/web/src/**/*.test.{ts,tsx}"], { environment: "happy-dom" }),
      project("contract", ["tests/contract/**/*.test.ts"]),
      project("hostile", ["tests/hostile/**/*.test.ts"]),
      project("reference", ["tests/reference/**/*.test.ts"]),
      project("rules", ["tests/rules/**/*.test.ts"]),
      ...(process.env["SOAK"] === "1" ? [soak] : []),
    ],
  },
} satisfies ViteUserConfig;
