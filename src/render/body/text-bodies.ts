import type { Printable } from '../../model/release.ts';
import type { Bodies } from '../view.ts';

export interface TextBodiesOptions {
  /** Absolute address of the release's page, from which relative links start. */
  readonly page: string | null;
  /** Width of a line as displayed; that of the wire text where absent. */
  readonly columns?: number;
  /** Width of a table; as that of a line where absent. */
  readonly tableColumns?: number;
}

/** A release's Markdown as plain text. One collector for all three parts: their links end in one list. */
export async function textBodies(
  { source, data, body, titleHeading, notes, boilerplate }: Printable,
  { page, columns, tableColumns }: TextBodiesOptions,
): Promise<Bodies> {
  const { contentOf } = await import('./content.ts');
  const { prepareText, textBody } = await import('./text.ts');
  const { createNotes } = await import('./text/notes.ts');
  const main = await contentOf(body, titleHeading ? { without: titleHeading } : {});
  const forEditors = notes && (await contentOf(notes, {}));
  const about = boilerplate && (await contentOf(boilerplate, {}));
  await prepareText(source.text, JSON.stringify(data), main, forEditors, about);
  const shared = {
    notes: createNotes(),
    photos: data.photos,
    base: page,
    ...(columns !== undefined && { columns }),
    ...(tableColumns !== undefined && { tableColumns }),
  };
  return {
    body: textBody(main, shared),
    notes: (forEditors && textBody(forEditors, shared)) || null,
    boilerplate: (about && textBody(about, shared)) || null,
    links: shared.notes.links(),
  };
}
