import { toWords, wordsSchema } from '../config/words.ts';
import { nearest } from '../language/nearest.ts';
import type { Fault } from '../model/fault.ts';
import { knownRoles } from '../model/front-matter.ts';
import type { FieldPlaces } from '../model/release.ts';
import type { TemplateSource } from '../model/templates.ts';
import type { Words } from '../model/words.ts';
import { parseConfig } from '../parse/config-file.ts';
import { labelNames } from '../render/words.ts';
import { faultyFile } from './faulty-file.ts';

/**
 * The fixed words of each file, in the order of the files.
 * @param ours the package's own, which have no faults: each is read when its language is wanted, as most never are.
 * @throws PressdeskError with diagnostics where a file has faults: words under a misspelt name would never be printed.
 */
export function readWords(
  files: readonly TemplateSource[],
  ours: ReadonlySet<TemplateSource> = new Set(),
): readonly Words[] {
  return files.map((file) => (ours.has(file) ? wordsLater(file) : wordsIn(file)));
}

function wordsLater(file: TemplateSource): Words {
  const [, lang] = /^lang: *(\S+)/m.exec(file.text) ?? [];
  if (lang === undefined) return wordsIn(file);
  let read: Words | undefined;
  const words = (): Words => {
    read ??= wordsIn(file);
    return read;
  };
  return {
    lang,
    get roles() {
      return words().roles;
    },
    get labels() {
      return words().labels;
    },
  };
}

function wordsIn({ text, path }: TemplateSource): Words {
  const { data, faults, places, source } = parseConfig(Buffer.from(text), path, wordsSchema);
  const words = toWords(data);
  const found = [...faults, ...misspelt(words, places)];
  if (found.length > 0) throw faultyFile(source, found);
  return words;
}

/** Labels there are not, and roles that are nearly known ones; any other role is an office's own. */
function misspelt({ labels, roles }: Words, places: FieldPlaces): Fault[] {
  const unknown = (group: string, key: string, allowed: readonly string[]): Fault[] => {
    const field = `${group}.${key}`;
    const place = places.key(field);
    return place && !allowed.includes(key) ? [{ kind: 'unknown', field, key, allowed, place }] : [];
  };
  return [
    ...Object.keys(roles)
      .filter((role) => nearest(role, knownRoles))
      .flatMap((role) => unknown('roles', role, knownRoles)),
    ...Object.keys(labels).flatMap((label) => unknown('labels', label, labelNames)),
  ];
}
