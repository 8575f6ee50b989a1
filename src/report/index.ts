import type { Reporter } from './report.ts';
import { json } from './reporters/json.ts';
import { pretty } from './reporters/pretty.ts';

export type { Report, ReportedFile, Reporter } from './report.ts';

export const reporters: readonly Reporter[] = [pretty, json];
