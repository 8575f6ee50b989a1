import { Converter } from 'opencc-js/t2cn';

/** How Traditional Chinese of a region is written in Simplified: what Taiwan calls otherwise is also called otherwise. */
export function simplifier(lang: string): (text: string) => string {
  const { region } = new Intl.Locale(lang);
  return Converter({
    from: region === 'TW' ? 'twp' : region === 'HK' || region === 'MO' ? 'hk' : 't',
    to: 'cn',
  });
}
