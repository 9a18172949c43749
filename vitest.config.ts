import { existsSync } from "node:fs";

import { defineConfig } from "vitest/config";

const common = { pool: "forks", maxWorkers: 2, setupFiles: ["test/support/clean-up.ts"] };

/** Records of tests are many small files: where the system keeps a folder in memory, they are written there. */
const inMemory = existsSync("/dev/shm") ? { TMPDIR: "/dev/shm" } : {};

/** `unit` builds nothing and runs in seconds; `site` reads a built site or runs commands; `browser` drives a browser over it. */
export default defineConfig({
  test: {
    ...common,
    // What a file is transformed to is kept in node_modules by the hash of its text.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          ...common,
          name: "unit",
          // Its files share what they import and the record they read: loading both was most of the time.
          isolate: false,
          env: inMemory,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/{site,facts,commands,browser}/**", "node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
