import { PressdeskError } from '../model/error.ts';
import type { Part } from './format.ts';

/**
 * A newsroom's own template may be older than the mark, and what is not public yet must not go about without it.
 * @param id of the format.
 * @throws PressdeskError where an output lacks the mark, or search engines are not sent away from it.
 */
export function checkMark(content: string, mark: string, id: string, { mediaType, template }: Part): void {
  const isHtml = mediaType === 'text/html';
  const lacks = [
    !plain(content).includes(plain(mark)) && (isHtml ? '{{mark}} at its top' : '{{wrap mark}} at its top'),
    isHtml && !noindex.test(content) && '<meta name="robots" content="noindex"> in its <head>',
  ].filter((what) => what !== false);
  if (lacks.length === 0) return;
  throw new PressdeskError(
    `The template ${template}.hbs of the format ${id} does not mark a release that is not public yet.`,
    { hint: `Put ${lacks.join(' and ')}.` },
  );
}

const noindex = /<meta name="robots" content="noindex">/;

/** Without what lines and escaping change. */
function plain(text: string): string {
  return text.replace(/&#?\w+;|[\s<>&"'`=]/g, '');
}
