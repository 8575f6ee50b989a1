import { isAscii } from './plain-words.ts';

const eastern = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** What goes on with the sentence behind an address, and hardly with the name of a page: “or call”, “to ask”, “as far as”. */
const goesOn =
  '或(?=致[電电]|[電电][郵邮話话]|www|https?|[瀏浏]|[掃扫])|了解|瞭解|查[詢询閱阅看]|[瀏浏][覽览]|致[電电]|下[載载]|[報报]名|登[記记入]|索取|[獲获]取|[參参][閱阅看]|申[請请]|まで|をご|にて|より(?=お)|からお|에서|(?:으로|로|를|을)$';
const inHost = new RegExp(
  `^(?:https?://)?[A-Za-z\\d.-]+\\.[A-Za-z]{2,}(?=${eastern}+(?![.\\p{L}-]*\\.\\p{L}))`,
  'iu',
);
const inPath = new RegExp(
  `^(?:https?://)?[A-Za-z\\d.-]+(?::\\d+)?/[!-~]*?(?:[A-Za-z\\d](?=${goesOn})|(?<=/)(?=をご|에서))(?!${eastern}+[/._?#=&%-][A-Za-z\\d])`,
  'u',
);

/**
 * Where a web address in plain words ends that others follow without a blank, as Chinese, Japanese and Korean have them:
 * “www.ipd.gov.hk或致電”, “/entryまで”. The name of a page in these scripts is a part of its address.
 */
export function runOnAt(address: string): number | undefined {
  if (isAscii(address)) return undefined;
  // Articles of an encyclopedia are called by anything.
  return runOnHostAt(address) ?? (/\/(?:wiki|item)\//.test(address) ? undefined : lengthOf(inPath, address));
}

/** The same where the words follow the name of the site, which ends in no such script after a Latin one. */
export function runOnHostAt(address: string): number | undefined {
  return isAscii(address) ? undefined : lengthOf(inHost, address);
}

function lengthOf(pattern: RegExp, address: string): number | undefined {
  return pattern.exec(address)?.[0].length;
}
