// The seminar's release in Chinese, as Hong Kong writes it: 今日（九月五日）, 合辦, 承辦, 協辦, 支持, 完.
import { factsOf, zhTowns } from './bank.js';
import { chinese } from './day.js';
import { frontOf } from './front.js';
import { chinesePart } from './taking-part.js';

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
  const { issued, number, subject, organisers, speaker, visitors, stalls, share, cost, phone } = facts;
  const town = zhTowns[number % zhTowns.length];
  const [host] = organisers;
  const next = issued.plus(180 + (number % 9) * 30);
  const today = `今日（${chinese(issued.month)}月${chinese(issued.day)}日）`;
  const event = `${issued.year}${subject.zh}`;
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

${chinesePart(facts, event)}

詳情請瀏覽[會議網頁](https://${host.host}.example.org/meeting)。

完

${issued.year}年${issued.month}月${issued.day}日（星期${[...'日一二三四五六'][new Date(issued.time).getUTCDay()]}）
`;
}
