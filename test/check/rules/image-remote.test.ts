import { describe, expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { complete, release, said } from '../checking.ts';

describe('image-remote', () => {
  const found = async (body: string, fields = '', site?: string) => {
    const config = site ? { config: contextWith({ site }).config } : {};
    const lines = await said(release(complete + fields, body), config);
    return lines.filter((line) => line.includes(' image-remote '));
  };

  test('looks at every way to write a picture, each at its place', async () => {
    const body =
      'See ![a](https://p.example.org/a.png), ![b][b] and <img src="http://p.example.org/c.png" alt="c">.\n\n![d](//p.example.org/d.png)\n\n[b]: https://p.example.org/b.png\n';
    expect(await found(body, 'notes: "![e](https://p.example.org/e.png)"\n')).toEqual([
      '7:14 image-remote The picture “https://p.example.org/e.png” lies on another site.',
      '10:10 image-remote The picture “https://p.example.org/a.png” lies on another site.',
      '10:40 image-remote The picture “https://p.example.org/b.png” lies on another site.',
      '10:62 image-remote The picture “http://p.example.org/c.png” lies on another site.',
      '12:6 image-remote The picture “//p.example.org/d.png” lies on another site.',
    ]);
  });

  test('leaves alone what lies beside the release, on the own site, or is but a link', async () => {
    const body =
      '![a](a.png) ![b](/b.png) ![c](https://own.example.org/c.png) [d](https://p.example.org/d.png) ![e](data:image/png;base64,AA)\n';
    expect(await found(body, '', 'https://own.example.org/press/')).toEqual([]);
    expect(await found('![c](http://own.example.org/c.png)\n', '', 'https://own.example.org/')).toHaveLength(
      1,
    );
  });
});
