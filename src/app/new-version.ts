import path from 'node:path';
import { canonicalTag } from '../language/locale.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { CompleteRelease } from '../model/release.ts';
import { parseRelease } from '../parse/release.ts';
import { createFile } from '../publish/write-file.ts';
import { check } from './check.ts';
import { type Draft, draftOf } from './drafting/draft.ts';
import { load } from './load.ts';
import type { NewOutcome } from './new.ts';
import { oneBatch } from './one-batch.ts';
import { shownPath } from './shown-path.ts';

export interface VersionOutcome extends NewOutcome {
  readonly translated: Draft['translated'];
}

/**
 * Drafts another language version of a release beside it: with the same key, marked so that it is not published before
 * somebody has read it. Simplified Chinese is written from Traditional; of any other language the text is only copied.
 * @throws PressdeskError where there is no such release, it has no key or cannot be read, or the file is there already.
 */
export async function startVersion(io: Io, from: string, written: string): Promise<VersionOutcome> {
  const { newsroom, files } = await oneBatch(io, [from]);
  const [loaded] = await load(io, files, newsroom.config);
  if (!loaded || files.length > 1) {
    throw new PressdeskError(`${from} stands for ${files.length} releases.`, { hint: 'Name one file.' });
  }
  const lang = canonicalTag(written);
  if (!lang) {
    throw new PressdeskError(`"${written}" is not a language.`, { hint: 'Write it as zh-Hans-CN or pt.' });
  }
  const { file } = loaded;
  const release = loaded.release as CompleteRelease;
  const { key, lang: own, organisers } = release.data;
  if (release.unread || !own || !organisers || release.faults.length > 0) {
    throw new PressdeskError(`${from} has mistakes that have to be mended first.`, {
      hint: `See them with: pressdesk check ${from}`,
    });
  }
  if (!key || !release.places.value('key')) {
    throw new PressdeskError(`${from} has no "key", by which its versions would know each other.`, {
      hint: `Put a line such as this among its fields: key: ${nameOf(file, own)}`,
    });
  }
  if (lang === own) {
    throw new PressdeskError(`${from} is in ${lang} already.`, {
      hint: 'Give another language with --lang.',
    });
  }
  const tail = lang === newsroom.config.lang ? '' : `.${lang.toLowerCase()}`;
  const target = path.join(path.dirname(file), `${nameOf(file, own)}${tail}.md`);
  const shown = shownPath(io, target);
  if (io.kindOf(target) !== undefined) {
    throw new PressdeskError(`${shown} is there already.`, { hint: 'Open it, or remove it first.' });
  }
  const { text, translated } = await drafted(release, lang, path.basename(file));
  const bytes = Buffer.from(`${release.source.byteOrderMark ? '\ufeff' : ''}${text}`);
  const again = (await parseRelease(bytes, shown, newsroom.config)).data;
  if (
    again.key !== key ||
    again.lang !== lang ||
    again.status !== 'draft' ||
    again.translated !== translated
  ) {
    throw new PressdeskError(`No version can be made of ${from}: its fields are written in an unusual way.`, {
      hint: 'Write each field on a line of its own, as in "key: 2026-library".',
    });
  }
  createFile(target, bytes);
  const outcome = await check(io, { paths: [target] });
  return { ...outcome, path: shown, translated };
}

/** The name of a release's file, without the language at its end. */
function nameOf(file: string, lang: string): string {
  const name = path.basename(file).replace(/\.md$/, '');
  const tail = name.slice(-lang.length - 1);
  const own = /^[._-]/.test(tail) && tail.slice(1).replaceAll('_', '-').toLowerCase() === lang.toLowerCase();
  return own ? name.slice(0, -tail.length) : name;
}

async function drafted(release: CompleteRelease, lang: string, from: string) {
  const [own, wanted] = [release.data.lang, lang].map((tag) => new Intl.Locale(tag).maximize());
  const simplifies = own?.language === 'zh' && own.script === 'Hant' && wanted?.language === 'zh';
  if (!simplifies || wanted.script !== 'Hans') {
    const translated = 'untranslated' as const;
    return { text: draftOf(release, { lang, from, translated }), translated };
  }
  const { simplifier } = await import('./drafting/simplified.ts');
  const translated = 'derived' as const;
  const convert = simplifier(release.data.lang);
  return { text: draftOf(release, { lang, from, translated, convert }), translated };
}
