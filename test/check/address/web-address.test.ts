import { describe, expect, test } from 'vitest';
import { addressProblem } from '../../../src/check/address/web-address.ts';

describe('addressProblem', () => {
  test.each([
    'https://www.ipd.gov.hk',
    'http://example.org',
    'HTTPS://Example.org/Press?a=b#c',
    'https://example.org:8443/press',
    'https://example.org/a@b',
    'https://知識產權.香港/新聞',
    'https://192.0.2.7/',
    'https://www.example.org/with-(brackets)',
  ])('has nothing against %s', (address) => {
    expect(addressProblem(address)).toBeUndefined();
  });

  test.each([
    ['www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
    ['ipd.gov.hk/eng/press.htm', 'https://ipd.gov.hk/eng/press.htm'],
    ['//www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['知識產權.香港', 'https://知識產權.香港'],
  ])('completes %s without asking', (address, instead) => {
    expect(addressProblem(address)).toMatchObject({
      reason: `The web address “${address}” lacks “https://”.`,
      instead,
      safe: true,
    });
  });

  test.each([
    ['htps://www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
    ['hhttps://www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
    ['htp://www.ipd.gov.hk', 'http://www.ipd.gov.hk'],
    ['http:/www.ipd.gov.hk', 'http://www.ipd.gov.hk'],
    ['https:www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
    ['https//www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
    ['http;//www.ipd.gov.hk', 'http://www.ipd.gov.hk'],
    ['https:\\\\www.ipd.gov.hk\\press', 'https://www.ipd.gov.hk/press'],
    ['https:///www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
  ])('offers a spelling for %s, but leaves the choice', (address, instead) => {
    const problem = addressProblem(address);
    expect(problem).toMatchObject({ instead });
    expect(problem?.safe).not.toBe(true);
    expect(problem?.reason).toMatch(/does not begin with “https:\/\/” or “http:\/\/”\.$/);
  });

  test.each([
    ['mailto:press@example.org', 'is an e-mail address'],
    ['press@example.org', 'is an e-mail address'],
    ['tel:+85229616888', 'is a telephone number'],
    ['+852 2961 6888', 'is a telephone number'],
    ['https://www.ipd. gov.hk', 'has a space in it'],
    ['javascript:alert(1)', 'begins with “javascript:”'],
    ['ftp://example.org', 'begins with “ftp:”'],
    ['file:///c:/press.htm', 'begins with “file:”'],
    ['https://localhost/press', 'no place the public can reach'],
    ['https://intranet', 'no place the public can reach'],
    ['https://example.', 'no place the public can reach'],
    ['https://.org', 'no place the public can reach'],
    ['https://[::1]/', 'no place the public can reach'],
    ['https://www..example.org', 'no place the public can reach'],
    ['https://www.example.org:99999', 'is not a web address'],
    ['https://www.exa%mple.org', 'is not a web address'],
    ['https://', 'only the beginning'],
    ['our website', 'has a space in it'],
    ['website', 'is not a web address'],
    ['', 'is not a web address'],
    ['[press](https://example.org)', 'is not a web address'],
  ])('says what %j is', (address, words) => {
    const problem = addressProblem(address);
    expect(problem?.reason).toContain(words);
    expect(problem?.instead).toBeUndefined();
  });

  test('does not repeat a password', () => {
    const problem = addressProblem('https://press:s3cret@example.org/a');
    expect(problem?.reason).toBe('The web address holds a user name or a password.');
    expect(`${problem?.reason}${problem?.note}`).not.toContain('s3cret');
    expect(problem).toMatchObject({ instead: 'https://example.org/a' });
    expect(addressProblem('https://press@example.org')?.reason).toContain('user name');
  });
});
