import type { FilledFormat } from '../format.ts';

/** The wire text: what a news desk pastes into its system. */
export const text: FilledFormat = {
  id: 'text',
  mediaType: 'text/plain',
  file: 'release.txt',
  template: 'text/release',
  async body({ source, data, body, titleHeading, notes, boilerplate }, { page }) {
    const { contentOf } = await import('../body/content.ts');
    const { prepareText, textBody } = await import('../body/text.ts');
    const { createNotes } = await import('../body/text/notes.ts');
    const main = await contentOf(body, titleHeading ? { without: titleHeading } : {});
    const forEditors = notes && (await contentOf(notes, {}));
    const about = boilerplate && (await contentOf(boilerplate, {}));
    await prepareText(source.text, JSON.stringify(data), main, forEditors, about);
    // One collector for all three: their links end in one list.
    const shared = { notes: createNotes(), photos: data.photos, base: page };
    return {
      body: textBody(main, shared),
      notes: (forEditors && textBody(forEditors, shared)) || null,
      boilerplate: (about && textBody(about, shared)) || null,
      links: shared.notes.links(),
    };
  },
};
