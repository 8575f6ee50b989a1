import { toWords, wordsSchema } from '../config/words.ts';
import type { TemplateSource } from '../model/templates.ts';
import type { Words } from '../model/words.ts';
import { parseConfig } from '../parse/config-file.ts';
import { faultyFile } from './faulty-file.ts';

/**
 * The fixed words of every language, each from one or more files: what a later one says replaces what an earlier one
 * of the same name says, word by word.
 * @throws PressdeskError with diagnostics where a file has faults.
 */
export function readWords(files: readonly TemplateSource[]): readonly Words[] {
  const byName = new Map<string, Words>();
  for (const file of files) {
    const words = wordsIn(file);
    const earlier = byName.get(file.name);
    byName.set(file.name, {
      lang: words.lang,
      roles: { ...earlier?.roles, ...words.roles },
      labels: { ...earlier?.labels, ...words.labels },
    });
  }
  return [...byName.values()];
}

function wordsIn({ text, path }: TemplateSource): Words {
  const { data, faults, source } = parseConfig(Buffer.from(text), path, wordsSchema);
  if (faults.length > 0) throw faultyFile(source, faults);
  return toWords(data);
}
