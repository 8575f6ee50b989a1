import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { mailRules } from '../../../src/mail/check/rules/index.ts';
import { faultsIn } from './a-mail.ts';

test('every file of the folder is a rule of that name, in the list, in order', () => {
  const folder = new URL('../../../src/mail/check/rules/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  expect(mailRules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  for (const { id } of mailRules) expect(id).toMatch(/^mail(-[a-z]+)+$/);
});

/** What a page cannot show: it is too long, or nobody would see it. */
const wrongBesides: Readonly<Record<string, string>> = {
  'mail-control': '<p>The council\u0092s plan</p>',
  'mail-size': `<p>${'The ferry sails again. '.repeat(4000)}</p>`,
  'mail-style-size': `<style>${'p { color: #1f2328 }\n'.repeat(100)}</style>`,
};

describe.each(mailRules.map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, { summary, reason, good, bad }) => {
    it('is explained in whole sentences', () => {
      expect(summary).toMatch(/^[A-Z][^.]*\.$/);
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(good.length).toBeGreaterThan(0);
      expect(bad.length > 0).toBe(wrongBesides[id] === undefined);
    });

    it('finds its bad examples, and says so in whole sentences', () => {
      for (const example of [...bad, ...(wrongBesides[id] ? [wrongBesides[id]] : [])]) {
        const found = faultsIn(example, id).filter(({ rule }) => rule.severity !== 'info' || rule.id === id);
        expect(found.map(({ rule }) => rule.id)).toContain(id);
        for (const { reason, note = 'A note.', words, at } of found) {
          expect(reason).toMatch(/^[A-Z“].*\.$/);
          expect(note).toMatch(/^[A-Z“].*(?:\.|\/)$/);
          if (at) expect(words).not.toBe('');
        }
      }
    });

    it('leaves its good examples alone, as do all others', () => {
      for (const example of good) expect(faultsIn(example, id).map((fault) => fault.reason)).toEqual([]);
    });
  },
);
