import { expect, it } from 'vitest';
import { absolute, fileHref, mailHref, phoneHref, webHref } from '../../../src/render/view/address.ts';

it('links web addresses and nothing else', () => {
  expect(webHref('https://www.ipd.gov.hk')).toBe('https://www.ipd.gov.hk');
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'www.example.org',
    'https://',
    null,
  ]) {
    expect(webHref(url)).toBeNull();
  }
});

it('writes e-mail addresses so that they cannot add to the mail', () => {
  expect(mailHref('press+tides@example.org')).toBe('mailto:press%2Btides@example.org');
  expect(mailHref('a@example.org?bcc=b@example.org')).toBe('mailto:a@example.org%3Fbcc%3Db@example.org');
});

it.each([
  ['+852 2961 6888', 'tel:+85229616888'],
  ['+44 (0)20 7946 0321', 'tel:+442079460321'],
  ['020 7946 0000 ext. 12', 'tel:02079460000'],
  ['call us', null],
])('dials %s', (phone, href) => {
  expect(phoneHref(phone)).toBe(href);
});

it('addresses files beside the page', () => {
  expect(fileHref('./photos/a b?#.png')).toBe('photos/a%20b%3F%23.png');
  expect(absolute('photos/a%20b.png', 'https://n.example/2024/09/05/x/')).toBe(
    'https://n.example/2024/09/05/x/photos/a%20b.png',
  );
  expect(absolute('a.png', null)).toBeNull();
});
