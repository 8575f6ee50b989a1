import { expect, test } from 'vitest';
import { rosterOf } from '../../src/check/roster.ts';
import { rules } from '../../src/check/rules/index.ts';

test('settings that say the same have one roster', () => {
  expect(rosterOf(rules, {})).toBe(rosterOf(rules, {}));
  expect(rosterOf(rules, { 'link-text': 'off' })).toBe(rosterOf(rules, { 'link-text': 'off' }));
});

test('each settings have the roster that they ask for', () => {
  const ids = (levels: Parameters<typeof rosterOf>[1]) =>
    rosterOf(rules, levels).ofReleases.map(({ id }) => id);
  expect(ids({})).toContain('link-text');
  expect(ids({ 'link-text': 'off' })).not.toContain('link-text');
  expect(ids({ 'link-text': 'error' })).toContain('link-text');
  expect(ids({})).not.toContain('abbreviation-undefined');
  expect(ids({ 'abbreviation-undefined': 'warning' })).toContain('abbreviation-undefined');
});
