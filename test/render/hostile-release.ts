import type { CompleteRelease } from '../../src/model/release.ts';
import { releaseOf } from './newsroom.ts';

/** Words that end what they stand in, wherever that is. The rules refuse some of them; a format must not rely on that. */
export const hostileWords = `]]></script><script>alert(1)</script>\r\nATTENDEE:mailto:x@x.example\u2028\u0007 "&amp;" \\n;,: ${'漢x'.repeat(250)}`;

/** A release that says such words wherever it can. */
export async function hostileRelease(): Promise<CompleteRelease> {
  const release = await releaseOf(
    '---\ntitle: A\ndate: 2024-07-01\norganisers: [B]\ncontact: { url: https://b.example }\n---\n\n<script>alert(2)</script> C\n',
  );
  const words = hostileWords;
  const noZone = { written: '2024-07-05T10:00', year: 2024, month: 7, day: 5 };
  return {
    ...release,
    data: {
      ...release.data,
      title: words,
      subtitle: words,
      kind: words,
      ref: words,
      location: words,
      summary: words,
      organisers: [{ name: words, also: words, abbreviation: words, role: words, url: words }],
      contact: { url: words, name: words, organisation: words, email: words, phone: words, address: words },
      event: {
        name: words,
        start: { ...noZone, time: { hour: 10, minute: 0, second: 0 } },
        location: words,
        url: `javascript:alert(1)//${words}`,
      },
      people: [{ name: words, title: words, organisation: words }],
      topics: [words],
      changes: [{ at: { ...noZone, day: 32 }, kind: 'correction', note: words }],
    },
  };
}
