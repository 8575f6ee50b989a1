/** One of each kind of page that a newsroom has, of the newsroom in `releases.ts`, and some in its other languages. */
export const kindsOfPages = [
  'index.html',
  'page/2/index.html',
  'archive/index.html',
  '2026/index.html',
  '2026/11/index.html',
  'topics/index.html',
  'topics/ferries/index.html',
  'organisers/index.html',
  'organisers/outer-islands-ferries/index.html',
  'zh-hant-hk/index.html',
  'zh-hant-hk/topics/渡輪/index.html',
  'ar/index.html',
];
