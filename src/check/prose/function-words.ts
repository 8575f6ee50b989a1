const en =
  'a an the of and or nor to in on at by for with from as into onto upon under over between among through than that which who whose its their our your his this these those both either including said mr ms mrs dr prof minister senator';
const words: Readonly<Record<string, string>> = {
  en,
  de: 'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus bei beim mit nach für über unter durch sowie als dass sein seine ihre',
  fr: 'le la les l un une des du de d et ou à au aux en dans par pour avec sur sous sans que qui dont ainsi son sa ses leur leurs',
  es: 'el la los las un una unos unas de del y e o u a al en con por para sin sobre entre que su sus como',
  pt: 'o a os as um uma de do da dos das e ou ao aos à às em no na nos nas com por pelo pela para sem sobre entre que seu sua como',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle e o a al alla ai alle in nel nella con da dal dalla per su sul sulla tra fra che come',
  nl: 'de het een van en of in op aan bij met voor door uit naar tot over onder als dat die zijn haar hun',
  sv: 'en ett den det de av och eller i på till från med för om vid genom som att sin sitt sina',
  pl: 'i oraz lub albo w we z ze na do od dla po przez przy o u pod nad że który która które',
  ru: 'и или в во с со на к ко по из от до для о об при под над за что который которая которые',
  uk: 'і й та або в у з із на до від для по про при під над за що який яка які',
};

/** Particles that want something after them; those that want something before them. */
const particles: Readonly<Record<string, readonly [ends: RegExp, begins: RegExp]>> = {
  zh: [/[的和與与及或在於于對对由為为將将把被是向從从之並并]$/, /^[的了和與与及或等得們们]/],
  ja: [/(?:[はがをにのとへや]|では|から|まで)$/, /^[はがをにのとへも]/],
  ko: [/(?:[은는을를의와과]|에서|으로|하여|하고)$/, /^(?:및|등|또는)\s/],
};

/** Whether a text begins with a particle that belongs to a word before it. */
export function beginsBound(text: string, lang: string): boolean {
  return particles[lang.replace(/-.*/, '')]?.[1].test(text) ?? false;
}

const tables = new Map<string, ReadonlySet<string>>();

/** Whether a text ends in a word that wants another after it: an article, “of”, “and”, a particle. */
export function endsOpen(text: string, lang: string): boolean {
  const ends = particles[lang.replace(/-.*/, '')]?.[0];
  if (ends?.test(text)) return true;
  const word = /(?<![\p{L}’'-])\p{L}+$/u.exec(text.slice(-16))?.[0];
  if (!word || (word.length === 1 && word !== word.toLowerCase())) return false;
  return tableOf(lang.replace(/-.*/, '')).has(word.toLowerCase());
}

function tableOf(lang: string): ReadonlySet<string> {
  let table = tables.get(lang);
  if (!table) {
    table = new Set(words[lang]?.split(' '));
    tables.set(lang, table);
  }
  return table;
}
