import type { Reporter } from './report.ts';
import { concise } from './reporters/concise.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { junit } from './reporters/junit.ts';
import { pretty } from './reporters/pretty.ts';
import { sarif } from './reporters/sarif.ts';

export type { Report, ReportedFile, Reporter } from './report.ts';

export const reporters: readonly Reporter[] = [pretty, concise, json, sarif, github, junit];
