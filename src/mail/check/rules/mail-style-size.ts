import type { MailRule } from '../mail.ts';

const most = 2048;
const octets = new TextEncoder();

export const mailStyleSize: MailRule = {
  id: 'mail-style-size',
  reads: 'mail',
  severity: 'warning',
  summary: 'Keep the <style> of a mail below 2 kB.',
  reason:
    'A <style> is for what may be missing: colours in the dark, small screens. What grows beyond that is relied on, and every mail carries it.',
  good: ['<style>p { color: #1f2328 }</style>'],
  bad: [],
  *check({ elements }) {
    const styles = elements.filter(({ tagName }) => tagName === 'style');
    const text = styles.flatMap(({ texts }) => texts.map(({ value }) => value)).join('');
    const size = octets.encode(text).length;
    const [first] = styles;
    if (size <= most || !first) return;
    yield {
      reason: `The <style> takes ${size.toLocaleString('en')} bytes, and ${most.toLocaleString('en')} are enough.`,
      note: 'Write what the mail cannot be without into the elements themselves, and leave out what nothing uses.',
      at: first,
    };
  },
};
