// A product's announcement in eight languages: the same links, numbers, days and sections in each.
import { factsOf } from './bank.js';
import { day } from './day.js';

const names = ['Tideline', 'Larkspur', 'Quarrystone', 'Fernsight', 'Copperleaf'];

export function product(number) {
  const facts = { ...factsOf('product', number), product: names[number % names.length] };
  return Object.keys(languages).map((lang) => ({
    name: `own/product-${number}.${lang.toLowerCase()}.md`,
    facts,
    text: writeProduct(facts, lang),
  }));
}

export function writeProduct(facts, lang) {
  const { number, issued, product: name, visitors, share, stalls } = facts;
  const version = `${(number % 7) + 2}.${number % 4}`;
  const ends = issued.plus(400);
  const count = (value) => new Intl.NumberFormat(lang, { useGrouping: 'always' }).format(value);
  const values = {
    name,
    version,
    issued: issued.long(lang),
    ends: ends.full(lang),
    since: day(2009, 4, 14).long(lang),
    users: count(visitors * 137 + 10_000),
    share: `${share}`,
    stalls: `${stalls}`,
    site: `https://${name.toLowerCase()}.example.org`,
  };
  const fill = (words) => words.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const { title, summary, team, alt, body } = languages[lang];
  return `---
title: ${fill(title)}
date: ${issued.iso}
lang: ${lang}
key: product-${number}
summary: ${fill(summary)}
organisers:
  - name: ${fill(team)}
  - name: Tide Table Trust
    role: supporter
contact:
  url: ${values.site}/press
  email: press@${name.toLowerCase()}.example.org
  phone: "+44 20 7946 0${100 + number}"
photos:
  - file: photos/saltmere-library.png
    alt: ${alt}
    credit: Tide Table Trust
---

${fill(body)}`;
}

const languages = {
  en: {
    title: '{name} {version} is out',
    summary: 'The new version of {name} saves time where tide tables are kept.',
    team: '{name} Authors',
    alt: 'A table of tides on a harbour wall',
    body: `{issued} – The authors of {name}, a free program for tide tables, have released version {version}. It can be had
from [the download page]({site}/download) at no charge.

## Faster by half

In our trials with {stalls} harbours the new version needed {share}% less time than the one before. The
[measurements]({site}/measurements) are open to everyone.

## Easier to begin with

A new user is asked four questions and can start at once. What is asked, and why, is told in [the handbook]({site}/handbook).

## About {name}

{name} has been made since {since} and is used by {users} people. The version before this one will be looked after until
{ends}. It is the work of the {name} Authors, with the support of the Tide Table Trust. All notes on the release are on [the news page]({site}/news).
`,
  },
  de: {
    title: '{name} {version} ist erschienen',
    summary: 'Die neue Fassung von {name} spart Zeit, wo Gezeitentafeln geführt werden.',
    team: '{name} Authors',
    alt: 'Eine Gezeitentafel an einer Hafenmauer',
    body: `Hamburg, {issued} – Die Entwickler von {name}, einem freien Programm für Gezeitentafeln, haben die Fassung {version}
veröffentlicht. Sie steht auf [der Downloadseite]({site}/download) kostenlos bereit.

## Um die Hälfte schneller

In unseren Versuchen mit {stalls} Häfen brauchte die neue Fassung {share} % weniger Zeit als die vorige. Die
[Messungen]({site}/measurements) kann jeder einsehen.

## Leichter Einstieg

Wer neu beginnt, beantwortet vier Fragen und kann sofort arbeiten. Was gefragt wird und warum, steht im [Handbuch]({site}/handbook).

## Über {name}

{name} wird seit {since} entwickelt und von {users} Menschen benutzt. Die vorige Fassung wird noch bis {ends} gepflegt. Dahinter stehen die
{name} Authors, unterstützt vom Tide Table Trust. Alle
Hinweise zur Veröffentlichung stehen auf [der Nachrichtenseite]({site}/news).
`,
  },
  fr: {
    title: '{name} {version} est disponible',
    summary: 'La nouvelle version de {name} fait gagner du temps à ceux qui tiennent des tables de marée.',
    team: '{name} Authors',
    alt: 'Une table de marée sur un mur du port',
    body: `{issued} – Les auteurs de {name}, un logiciel libre pour les tables de marée, publient la version {version}. Elle peut être
obtenue gratuitement sur [la page de téléchargement]({site}/download).

## Deux fois plus rapide

Lors de nos essais dans {stalls} ports, la nouvelle version a demandé {share} % de temps en moins que la précédente. Les
[mesures]({site}/measurements) sont ouvertes à tous.

## Plus simple au départ

Un nouvel utilisateur répond à quatre questions et peut commencer. Les questions et leurs raisons figurent dans [le manuel]({site}/handbook).

## À propos de {name}

{name} est développé depuis le {since} et compte {users} utilisateurs. La version précédente sera suivie jusqu'au {ends}. Le logiciel
est l'œuvre des {name} Authors, avec le soutien du Tide Table Trust. Toutes
les notes de publication se trouvent sur [la page des nouvelles]({site}/news).
`,
  },
  es: {
    title: '{name} {version} ya está disponible',
    summary: 'La nueva versión de {name} ahorra tiempo a quienes llevan tablas de mareas.',
    team: '{name} Authors',
    alt: 'Una tabla de mareas en un muro del puerto',
    body: `{issued} – Los autores de {name}, un programa libre para tablas de mareas, han publicado la versión {version}. Se puede obtener
gratis en [la página de descargas]({site}/download).

## El doble de rápido

En nuestras pruebas con {stalls} puertos, la nueva versión necesitó un {share} % menos de tiempo que la anterior. Las
[mediciones]({site}/measurements) están abiertas a todos.

## Más fácil para empezar

Un usuario nuevo responde a cuatro preguntas y puede comenzar. Qué se pregunta, y por qué, se explica en [el manual]({site}/handbook).

## Acerca de {name}

{name} se desarrolla desde el {since} y lo usan {users} personas. La versión anterior se mantendrá hasta el {ends}. Es obra de los
{name} Authors, con el apoyo de Tide Table Trust. Todas las notas
de la versión están en [la página de noticias]({site}/news).
`,
  },
  it: {
    title: '{name} {version} è disponibile',
    summary: 'La nuova versione di {name} fa risparmiare tempo a chi tiene tavole di marea.',
    team: '{name} Authors',
    alt: 'Una tavola di marea su un muro del porto',
    body: `{issued} – Gli autori di {name}, un programma libero per le tavole di marea, hanno pubblicato la versione {version}. Si ottiene
gratuitamente dalla [pagina dei download]({site}/download).

## Veloce il doppio

Nelle nostre prove in {stalls} porti la nuova versione ha richiesto il {share}% di tempo in meno della precedente. Le
[misure]({site}/measurements) sono aperte a tutti.

## Più facile per cominciare

Chi comincia risponde a quattro domande e può lavorare subito. Che cosa si chiede, e perché, si legge nel [manuale]({site}/handbook).

## Informazioni su {name}

{name} è in sviluppo dal {since} ed è usato da {users} persone. La versione precedente sarà seguita fino a {ends}. È opera dei
{name} Authors, con il sostegno del Tide Table Trust. Tutte le note
di rilascio sono nella [pagina delle notizie]({site}/news).
`,
  },
  'pt-BR': {
    title: '{name} {version} está disponível',
    summary: 'A nova versão do {name} poupa tempo a quem mantém tábuas de marés.',
    team: '{name} Authors',
    alt: 'Uma tábua de marés em um muro do porto',
    body: `{issued} – Os autores do {name}, um programa livre para tábuas de marés, publicaram a versão {version}. Ela pode ser obtida de
graça na [página de downloads]({site}/download).

## Duas vezes mais rápido

Em nossos testes com {stalls} portos, a nova versão precisou de {share}% menos tempo que a anterior. As
[medições]({site}/measurements) estão abertas a todos.

## Mais fácil para começar

Um novo usuário responde a quatro perguntas e pode começar. O que se pergunta, e por quê, está no [manual]({site}/handbook).

## Sobre o {name}

O {name} é desenvolvido desde {since} e usado por {users} pessoas. A versão anterior será mantida até {ends}. É obra dos {name} Authors,
com o apoio do Tide Table Trust. Todas as notas da
versão estão na [página de notícias]({site}/news).
`,
  },
  'zh-Hant-HK': {
    title: '{name} {version}正式推出',
    summary: '{name}的新版本為編製潮汐表的人節省時間。',
    team: '{name} Authors',
    alt: '海港牆上的潮汐表',
    body: `{issued}——潮汐表自由軟件{name}的作者推出{version}版。軟件可在[下載網頁]({site}/download)免費取得。

## 速度大增

我們在{stalls}個港口測試，新版本所需時間較上一版減少{share}%。[測試數據]({site}/measurements)公開予所有人查閱。

## 更易上手

新用戶回答四條問題後便可開始。問題內容及原因載於[手冊]({site}/handbook)。

## 關於{name}

{name}自{since}開始開發，現有{users}名用戶。上一版本的維護工作將持續至{ends}。軟件由{name} Authors製作，並獲Tide Table Trust支持。版本說明載於[消息網頁]({site}/news)。
`,
  },
  ja: {
    title: '{name} {version}をリリース',
    summary: '{name}の新しい版は、潮汐表を作る人の時間を節約します。',
    team: '{name} Authors',
    alt: '港の壁にある潮汐表',
    body: `{issued}、潮汐表のための自由なソフトウェア{name}の開発者は、バージョン{version}を公開しました。[ダウンロードページ]({site}/download)から無償で入手できます。

## 処理が速く

{stalls}の港での試験では、新しい版に必要な時間は以前より{share}%少なくなりました。[測定結果]({site}/measurements)は誰でも見ることができます。

## 始めやすく

初めての利用者は四つの質問に答えるだけで使い始められます。質問の内容と理由は[手引き]({site}/handbook)にあります。

## {name}について

{name}は{since}から開発され、{users}人に使われています。以前の版の保守は{ends}まで続きます。開発は{name} Authorsが行い、Tide Table Trustが支援しています。リリースの詳細は[ニュースのページ]({site}/news)にあります。
`,
  },
};
