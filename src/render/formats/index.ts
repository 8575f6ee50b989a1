import type { Format } from '../format.ts';
import { calendar } from './calendar.ts';
import { eml } from './eml.ts';
import { html } from './html.ts';
import { newsletter } from './newsletter.ts';
import { ninjs } from './ninjs.ts';
import { text } from './text.ts';

/** Every format, in the order they are told of. */
export const formats: readonly Format[] = [html, text, newsletter, eml, ninjs, calendar];
