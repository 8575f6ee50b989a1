import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/app/words.ts';
import { PressdeskError } from '../../src/model/error.ts';

const file = (text: string) => ({ name: 'words/own', path: 'templates/words/own.yaml', text });

function findingsOf(read: () => unknown) {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof PressdeskError)) throw error;
    return error.diagnostics ?? [];
  }
}

function findingsIn(text: string) {
  return findingsOf(() => readWords([file(text)])).map(({ place, ruleId, fix }) => ({
    line: place?.start.line,
    ruleId,
    fix: fix?.title,
  }));
}

describe('a file of words', () => {
  it.each([
    ['label', 'lang: en\nlabels:\n  contct: Media\n', 3, 'contact'],
    ['role', 'lang: en\nroles:\n  organizer:\n    one: By\n    other: By\n', 3, 'organiser'],
  ])('is told of a misspelt %s, and which was probably meant', (_what, text, line, meant) => {
    const [finding, ...others] = findingsIn(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ line, ruleId: 'field-unknown', fix: expect.stringContaining(meant) });
  });

  it('that names no language is told so, in words that fit a file without front matter', () => {
    const [finding] = findingsOf(() => readWords([file('labels:\n  end: Ends\n')]));
    expect(finding?.reason).toBe('The file does not say which language its words are in.');
    expect(finding?.note).toMatch(/^Add “lang:” with that language/);
  });

  it('is told of a label there is not', () => {
    expect(findingsIn('lang: en\nlabels:\n  weather: Sunny\n')).toHaveLength(1);
  });

  it("may word a role of the office's own", () => {
    const text = 'lang: en\nroles:\n  media partner:\n    one: Media partner\n    other: Media partners\n';
    expect(readWords([file(text)])[0]?.roles['media partner']?.other).toBe('Media partners');
  });

  it('keeps its place behind those before it', () => {
    const said = readWords([
      file('lang: en\nlabels:\n  end: Ends\n'),
      file('lang: en-US\nlabels:\n  end: "###"\n'),
    ]);
    expect(said.map(({ labels }) => labels.end)).toEqual(['Ends', '###']);
  });
});
