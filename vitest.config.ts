import { defineConfig } from "vitest/config";

const common = { pool: "forks", maxWorkers: 2, setupFiles: ["test/support/clean-up.ts"] };

/** `unit` builds nothing and runs in seconds; `site` reads a built site or runs commands; `browser` drives a browser over it. */
export default defineConfig({
  test: {
    ...common,
    projects: [
      {
        test: {
          ...common,
          name: "unit",
          // Its files share what they import and the record they read: loading both was most of the time.
          isolate: false,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/{site,facts,commands,browser}/**", "node_modules/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: "site",
          include: ["test/{site,facts,commands}/**/*.test.{ts,tsx}"],
          globalSetup: ["test/support/build-once.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...common,
          name: "browser",
          include: ["test/browser/**/*.test.{ts,tsx}"],
          globalSetup: ["test/support/build-once.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
