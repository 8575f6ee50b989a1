// What the releases are about. All of it is invented; web addresses are of names that are kept for examples.
import { chanceFrom } from '../../chance.js';
import { day } from './day.js';

export const bodies = [
  { name: 'Department of Coastal Affairs', abbreviation: 'DCA', zh: '海岸事務署', host: 'coast' },
  { name: 'Harbour Trade Council', abbreviation: 'HTC', zh: '海港貿易局', host: 'trade' },
  { name: 'Ashvale Municipal Government', zh: '梣谷市人民政府', host: 'ashvale' },
  {
    name: 'Institute of Standards and Measures',
    abbreviation: 'ISM',
    zh: '標準及量度學院',
    host: 'measures',
  },
  { name: 'Federation of Small Manufacturers', zh: '小型製造商聯會', host: 'makers' },
  { name: 'Chamber of Young Engineers', abbreviation: 'CYE', zh: '青年工程師公會', host: 'engineers' },
  { name: 'Northshore University of Technology', zh: '北岸科技大學', host: 'northshore' },
  { name: 'Ravensby Hospital Board', abbreviation: 'RHB', zh: '鴉灣醫院管理局', host: 'hospital' },
  { name: 'Society for River Wildlife', zh: '河流野生動物協會', host: 'rivers' },
  { name: 'Lowmoor Transport Authority', abbreviation: 'LTA', zh: '低原運輸局', host: 'transport' },
  { name: 'Association of Island Farmers', zh: '島嶼農民協會', host: 'farmers' },
  { name: 'Museum of Ships and Rope', zh: '船舶繩索博物館', host: 'ships' },
  { name: 'Eastern Water Service', abbreviation: 'EWS', zh: '東區供水處', host: 'water' },
  { name: 'Guild of Lighthouse Keepers', zh: '燈塔守護者公會', host: 'lights' },
];

/** Organisations with a second nameplate. */
export const doubled = [
  {
    name: 'Ashvale Administration for Market Affairs',
    also: 'Ashvale Office of Inventions',
    zh: '梣谷市市場事務局',
    alsoZh: '梣谷市發明局',
  },
  {
    name: 'Lowmoor Bureau of Culture',
    also: 'Lowmoor Office of Old Buildings',
    zh: '低原市文化局',
    alsoZh: '低原市古建築辦公室',
  },
  {
    name: 'Saltmere Board of Education',
    also: 'Saltmere Schools Inspectorate',
    zh: '鹽湖教育局',
    alsoZh: '鹽湖學校督導處',
  },
];

export const people = [
  'Marion Tellwright',
  'Dafydd Prosserman',
  'Ingrid Halvarsson',
  'Kwame Adjetey',
  'Rosalind Quennell',
  'Teodor Wieczorek',
  'Priya Ramanathan',
  'Gareth Ollerenshaw',
  'Lucinda Farquhar',
  'Benedikt Strohmeyer',
];

export const zhPeople = ['陳逸朗', '黃詠詩', '李景熙', '何曉嵐', '梁卓文', '鄭雅雯'];

export const posts = ['Director', 'Deputy Director', 'Chairman', 'Chief Executive', 'Secretary-General'];
export const zhPosts = ['署長', '副署長', '主席', '行政總裁', '秘書長'];

export const towns = [
  'Ashvale',
  'Ravensby',
  'Lowmoor',
  'Saltmere',
  'Tarnbridge',
  'Whinfell',
  'Osmington Quay',
];
export const zhTowns = ['梣谷', '鴉灣', '低原', '鹽湖', '潭橋', '金雀嶺'];

export const subjects = [
  { name: 'Seminar on Clean Harbours', about: 'clean harbours', zh: '潔淨海港研討會', aboutZh: '潔淨海港' },
  { name: 'Forum on Small Workshops', about: 'small workshops', zh: '小型工場論壇', aboutZh: '小型工場' },
  { name: 'Conference on Quiet Streets', about: 'quiet streets', zh: '寧靜街道會議', aboutZh: '寧靜街道' },
  { name: 'Symposium on River Ferries', about: 'river ferries', zh: '河道渡輪專題會議', aboutZh: '河道渡輪' },
  { name: 'Congress on School Gardens', about: 'school gardens', zh: '校園園圃大會', aboutZh: '校園園圃' },
];

/** The facts of the release of a number, the same in every run. */
export function factsOf(kind, number) {
  const chance = chanceFrom(`${kind} ${number}`);
  const [first, second, third, fourth, fifth] = chance.shuffled(bodies);
  const twin = chance.pick(doubled);
  const issued = day(2021 + (number % 6), 1 + ((number * 5) % 12), chance.between(3, 26));
  const [speaker, guest] = chance.shuffled(people);
  const at = chance.below(posts.length);
  return {
    chance,
    number,
    issued,
    town: chance.pick(towns),
    subject: chance.pick(subjects),
    organisers: [
      { ...first, role: 'organiser' },
      { ...twin, role: 'organiser' },
      { ...second, role: 'organiser' },
      { ...third, role: 'undertaker' },
      { ...fourth, role: 'co-organiser' },
      { ...fifth, role: 'supporter' },
    ],
    speaker: { name: speaker, post: posts[at], postZh: zhPosts[at], nameZh: chance.pick(zhPeople) },
    guest: { name: guest },
    visitors: chance.between(120, 980),
    stalls: chance.between(14, 95),
    cost: chance.between(11, 97) / 10,
    share: chance.between(12, 88),
    phone: `${chance.between(2100, 3999)} ${chance.between(1000, 9999)}`,
  };
}
