import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-first.ts'],
    testTimeout: 30_000,
    // Most tests wait for a program that they have started: one fewer than there are processors is one too few.
    maxWorkers: availableParallelism(),
    // To load the program anew for each file would take longer than its tests; what it remembers is good for all.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
