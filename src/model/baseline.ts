/** Findings that an office knows of and lives with: fingerprints by rule, by the file's path from the newsroom's folder. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
