import { isAscii } from './plain-words.ts';

const eastern = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** What goes on with the sentence behind an address, and hardly with the name of a page: “or”, “to ask”, particles. */
const goesOn =
  '或|及|和|與|与|以|並|并|了解|瞭解|查[詢询閱阅看]|[瀏浏]|致[電电]|下[載载]|[報报]名|登[記记入]|索取|[獲获]取|[進进]行|[參参][閱阅看]|申[請请]|を|に|で|から|まで|へ|より|에|을|를|으?로|의|와|과|은|는|이|가|부터|까지';
const inHost = new RegExp(
  `^(?:https?://)?[A-Za-z\\d.-]+\\.[A-Za-z]{2,}(?=${eastern}+(?![.\\p{L}-]*\\.\\p{L}))`,
  'iu',
);
const inPath = new RegExp(
  `^(?:https?://)?[A-Za-z\\d.-]+(?::\\d+)?/[!-~]*?(?:[A-Za-z\\d](?=${goesOn})|(?<=/)(?=を|에서))(?!${eastern}+[/._?#=&%-][A-Za-z\\d])`,
  'u',
);

/**
 * Where a web address ends that words without a blank follow, as Chinese, Japanese and Korean have them:
 * “www.ipd.gov.hk或致電”, “/entryまで”. The name of a page in these scripts is a part of its address.
 */
export function runOnAt(address: string): number | undefined {
  if (isAscii(address)) return undefined;
  return (inHost.exec(address) ?? inPath.exec(address))?.[0].length;
}
