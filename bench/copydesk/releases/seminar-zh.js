// The seminar's release in Chinese, as Hong Kong writes it: 今日（九月五日）, 合辦, 承辦, 協辦, 支持, 完.
import { factsOf, zhTowns } from './bank.js';
import { chinese } from './day.js';
import { frontOf } from './front.js';

export function seminarZh(number) {
  const facts = factsOf('seminar', number);
  return {
    name: `own/seminar-${number}.zh-hant-hk.md`,
    facts,
    write: writeSeminarZh,
    text: writeSeminarZh(facts),
  };
}

export function writeSeminarZh(facts) {
  const { issued, number, subject, organisers, speaker, visitors, stalls, share, cost, phone, omitted } =
    facts;
  const town = zhTowns[number % zhTowns.length];
  const [host] = organisers;
  const next = issued.plus(180 + (number % 9) * 30);
  const named = organisers.filter((body) => body !== omitted);
  const listed = (role) => {
    const names = named
      .filter((body) => body.role === role)
      .map(({ zh, alsoZh }) => (alsoZh ? `${zh}（${alsoZh}）` : zh));
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}及${names.at(-1)}`;
  };
  const today = `今日（${chinese(issued.month)}月${chinese(issued.day)}日）`;
  const event = `${issued.year}${subject.zh}`;
  const part = (role, words) => (listed(role) ? words(listed(role)) : '');
  return `${frontOf(facts, {
    title: `${town}市舉辦${subject.zh}　逾${visitors}人出席`,
    lang: 'zh-Hant-HK',
    summary: `逾${visitors}人聚首${town}，探討${subject.aboutZh}的發展。`,
    key: `seminar-zh-${number}`,
    name: ({ zh }) => zh,
    also: ({ alsoZh }) => alsoZh,
    extra: `people:\n  - name: ${speaker.nameZh}\n    title: ${host.zh}${speaker.postZh}\n`,
  })}逾${visitors}名來自工場、學校及兩地政府的人士${today}在${town}出席「${event}」，一同探討${subject.aboutZh}怎樣自負盈虧。會場設有${stalls}個攤位。

${host.zh}${speaker.postZh}${speaker.nameZh}在開幕禮致辭時表示，今次會議是兩地合作的里程碑。他說：「沒有人能夠獨力推動這項工作，我們分擔成本，也分享成果。」

為今次會議進行的調查顯示，區內百分之${share}的企業（僱員少於50人）有意參與。計劃耗資${Math.round(cost * 100)}萬元，申請期至${next.year}年${next.month}月${next.day}日為止，查詢熱線為${phone}。

## 參與機構

${event}由${listed('organiser')}合辦${part('undertaker', (names) => `，${names}承辦`)}${part('co-organiser', (names) => `，${names}協辦`)}${part('supporter', (names) => `，並獲${names}支持`)}。

詳情請瀏覽[會議網頁](https://${host.host}.example.org/meeting)。

完

${issued.year}年${issued.month}月${issued.day}日（星期${[...'日一二三四五六'][new Date(issued.time).getUTCDay()]}）
`;
}
