// How a release says who organised it: in sentences, and in lists under labels.

const roles = ['organiser', 'undertaker', 'co-organiser', 'supporter'];

const series = (names, and = ' and ', comma = ', ') =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;

const capital = (words) => words && words[0].toUpperCase() + words.slice(1);

/** The sentence or the list; `omitted` is left out of it. */
export function englishPart({ organisers, number, omitted, subject, issued }, wrap) {
  const named = organisers.filter((body) => body !== omitted);
  const names = (wanted, the = 'the ') =>
    named
      .filter((body) => body.role === wanted)
      .map(
        (body) =>
          `${the}${body.name}${body.abbreviation ? ` (${body.abbreviation})` : body.also ? ` (${body.also})` : ''}`,
      );
  const event = `${issued.year} ${subject.name}`;
  const [by, undertaker, beside, backed] = roles.map((role) => series(names(role)));
  const [head, ...rest] = names('organiser');
  const part = (words, of) => (of ? `${words} ${of}` : '');
  const lists = roles.map((role) => names(role, ''));
  const labels = ['Organisers', 'Undertaker', 'Co-organiser', 'Supporting organisation'];
  const rows = labels.map((label, at) => [label, series(lists[at])]).filter(([, words]) => words);
  const forms = [
    () =>
      `The ${event} is jointly organised by ${by}${part(', undertaken by', undertaker)}${part(', co-organised by', beside)}${part(' and supported by', backed)}.`,
    () =>
      `Jointly organised by ${by}, the ${event} was ${[part('undertaken by', undertaker), part('co-organised by', beside)].filter(Boolean).join(' and ') || 'held for the third time'}.${backed && ` It was supported by ${backed}.`}`,
    () =>
      `The ${event} was organised jointly by ${by}.${undertaker && ` ${capital(undertaker)} undertook it.`}${beside && ` It was co-organised by ${beside}.`}${backed && ` The event is supported by ${backed}.`}`,
    () =>
      `This year, ${by} jointly organised the ${event}.${undertaker && ` ${capital(undertaker)} undertook it.`}${beside && ` The co-organiser is ${beside}.`}${backed && ` Supporting organisations include ${backed}.`}`,
    () =>
      `${capital(head)} jointly organised the meeting with ${series(rest)}.${part(' It was undertaken by', undertaker)}${undertaker && '.'}${beside && ` It was held with ${beside} as co-organiser.`}${backed && ` ${capital(backed)} is its supporting organisation.`}`,
    () => rows.map(([label, words]) => `${label}: ${words}`).join('\n'),
    () => rows.map(([label, words]) => `**${label}:** ${words}`).join('\n\n'),
    () =>
      labels
        .map(
          (label, at) =>
            lists[at].length && `**${label}**\n\n${lists[at].map((name) => `- ${name}`).join('\n')}`,
        )
        .filter(Boolean)
        .join('\n\n'),
    () => `| | Names |\n| --- | --- |\n${rows.map(([label, words]) => `| ${label} | ${words} |`).join('\n')}`,
  ];
  const form = number % forms.length;
  return form < 5 ? wrap(forms[form]()) : forms[form]();
}

export function chinesePart({ organisers, number, omitted }, event) {
  const named = organisers.filter((body) => body !== omitted);
  const [by, undertaker, beside, backed] = roles.map((role) =>
    series(
      named
        .filter((body) => body.role === role)
        .map(({ zh, alsoZh }) => (alsoZh ? `${zh}（${alsoZh}）` : zh)),
      '及',
      '、',
    ),
  );
  const list = [by, undertaker, beside, backed];
  const part = (before, of, after = '') => (of ? before + of + after : '');
  const labels = ['主辦機構', '承辦機構', '協辦機構', '支持機構'];
  const rows = labels.map((label, at) => [label, list[at]]).filter(([, words]) => words);
  const forms = [
    () =>
      `${event}由${by}合辦${part('，', undertaker, '承辦')}${part('，', beside, '協辦')}${part('，並獲', backed, '支持')}。`,
    () =>
      `${event}主辦機構為${by}${part('，承辦機構為', undertaker)}${part('，協辦機構包括', beside)}${part('，支持機構包括', backed)}。`,
    () =>
      `${by}今日合辦${event}。活動${undertaker || beside ? `由${[part('', undertaker, '承辦'), part('', beside, '協辦')].filter(Boolean).join('，')}` : '歡迎市民參加'}${part('，並得到', backed, '的全力支持')}。`,
    () => rows.map(([label, words]) => `${label}：${words}`).join('\n'),
    () => rows.map(([label, words]) => `**${label}**\n\n${words}`).join('\n\n'),
    () =>
      `| 角色 | 機構 |\n| --- | --- |\n${rows.map(([label, words]) => `| ${label} | ${words} |`).join('\n')}`,
  ];
  return forms[number % forms.length]();
}
