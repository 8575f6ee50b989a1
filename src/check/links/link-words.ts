/** Words of links that say nothing of where they lead, by language; lower-case, without punctuation around them. */
const emptyWords: Readonly<Record<string, string>> = {
  en: 'here|click here|click|tap here|press here|click on this link|click this link|this link|link|this page|read more|read more here|learn more|learn more here|find out more|find out more here|see more|more|more here|more information here|more info|see here|view here|available here|at this link|following link|the following link|via this link',
  fr: 'ici|cliquez ici|cliquer ici|cliquant ici|en cliquant ici|ce lien|lien|en savoir plus|lire la suite|plus d’infos|voir ici|suivez ce lien|via ce lien|par ici',
  de: 'hier|hier klicken|klicken sie hier|klick hier|klicke hier|dieser link|diesem link|diesen link|link|mehr|mehr lesen|weiterlesen|mehr erfahren|weitere informationen hier|mehr dazu',
  es: 'aquí|aqui|haga clic aquí|haz clic aquí|clique aquí|clique aqui|pulse aquí|clic aquí|pinche aquí|este enlace|enlace|leer más|más información aquí|ver más|saber más|más',
  pt: 'aqui|clique aqui|este link|neste link|link|leia mais|ler mais|saiba mais|ver mais|esta página',
  it: 'qui|clicca qui|cliccare qui|questo link|link|a questo link|leggi di più|leggi tutto|scopri di più|per saperne di più',
  ca: 'aquí|cliqueu aquí|feu clic aquí|aquest enllaç|enllaç|llegir més',
  gl: 'aquí|prema aquí|esta ligazón',
  eu: 'hemen|egin klik hemen|esteka hau',
  nl: 'hier|klik hier|deze link|link|lees meer|meer lezen|lees verder|meer informatie hier',
  sv: 'här|klicka här|denna länk|den här länken|länk|läs mer|läs mer här|mer',
  da: 'her|klik her|dette link|link|læs mere|læs mere her|mere',
  nb: 'her|klikk her|denne lenken|lenke|les mer|les mer her|mer',
  fi: 'tästä|täältä|tässä|klikkaa tästä|klikkaa tätä|tämä linkki|linkki|lue lisää',
  is: 'hér|smelltu hér|smella hér|lesa meira',
  et: 'siin|siit|kliki siia|vajuta siia|loe edasi',
  lv: 'šeit|spiediet šeit|lasīt vairāk',
  lt: 'čia|spauskite čia|skaityti daugiau',
  pl: 'tutaj|tu|kliknij tutaj|kliknij tu|ten link|link|czytaj więcej|więcej|czytaj dalej',
  cs: 'zde|klikněte zde|tady|klikněte sem|tento odkaz|odkaz|více|číst více|čtěte více',
  sk: 'tu|kliknite sem|kliknite tu|tento odkaz|odkaz|čítajte viac|viac',
  sl: 'tukaj|tu|kliknite tukaj|kliknite tu|ta povezava|povezava|preberi več',
  hr: 'ovdje|kliknite ovdje|ova poveznica|pročitaj više',
  hu: 'itt|ide|kattintson ide|ide kattintva|kattints ide|ez a link|tovább|bővebben',
  ro: 'aici|click aici|apăsați aici|acest link|link|citește mai mult|citiți mai mult',
  tr: 'burada|buraya|buradan|buraya tıklayın|tıklayın|bu bağlantı|bağlantı|devamını oku|daha fazla',
  ru: 'здесь|тут|нажмите здесь|нажмите сюда|сюда|по ссылке|по этой ссылке|ссылка|ссылке|эта ссылка|подробнее|читать далее|читать дальше|далее|узнать больше',
  uk: 'тут|натисніть тут|сюди|за посиланням|за цим посиланням|посилання|посиланням|детальніше|докладніше|читати далі|дізнатися більше',
  bg: 'тук|натиснете тук|кликнете тук|на този линк|линк|прочетете повече|вижте повече',
  sr: 'овде|кликните овде|ovde|kliknite ovde|више',
  el: 'εδώ|πατήστε εδώ|κάντε κλικ εδώ|αυτόν τον σύνδεσμο|σύνδεσμος|διαβάστε περισσότερα|περισσότερα',
  he: 'כאן|לחץ כאן|לחצו כאן|לחיצה כאן|קישור|בקישור זה|קישור זה|קרא עוד|קראו עוד|לקריאה נוספת',
  ar: 'هنا|اضغط هنا|انقر هنا|هذا الرابط|الرابط|اقرأ المزيد|المزيد',
  fa: 'اینجا|اینجا کلیک کنید|این لینک|لینک|ادامه مطلب|بیشتر بخوانید',
  hi: 'यहाँ|यहां|यहाँ क्लिक करें|यहां क्लिक करें|इस लिंक|लिंक|और पढ़ें|अधिक पढ़ें',
  th: 'ที่นี่|คลิกที่นี่|คลิก|ลิงก์นี้|ลิงก์|อ่านต่อ|อ่านเพิ่มเติม',
  vi: 'tại đây|ở đây|đây|nhấn vào đây|bấm vào đây|nhấp vào đây|liên kết này|xem thêm|đọc thêm',
  id: 'di sini|disini|klik di sini|klik disini|tautan ini|tautan|link ini|link|baca selengkapnya|selengkapnya|baca lebih lanjut',
  ms: 'di sini|klik di sini|pautan ini|pautan|baca lagi|baca selanjutnya',
  ko: '여기|여기서|여기에서|여기를 클릭|여기를 클릭하세요|이곳|이곳에서|이 링크|링크|클릭|더 보기|더보기|자세히 보기|자세히',
  ja: 'ここ|こちら|こちらから|ここから|ここをクリック|こちらをクリック|このリンク|リンク|続きを読む|もっと見る|詳細はこちら|詳しくはこちら|詳しくはこちらから|もっと読む',
  zh: '這裡|這裏|这里|此處|此处|按此|請按此|请按此|點此|点此|按這裡|按這裏|按这里|點擊這裡|點擊這裏|点击这里|點擊此處|点击此处|按此處|請按此處|請按這裡|此連結|此鏈接|此链接|這個連結|这个链接|連結|鏈接|链接|點擊|点击|閱讀更多|阅读更多|了解更多|查看更多|更多',
  tl: 'dito|i-click dito|mag-click dito',
  my: 'ဒီမှာ|ဤနေရာ',
};

const read = new Map<string, ReadonlySet<string>>();

/** Words that say nothing as the words of a link, in a language (BCP 47) and in English. */
export function emptyWordsIn(lang: string): ReadonlySet<string> {
  const language = (lang.split('-', 1)[0] ?? '').toLowerCase();
  let words = read.get(language);
  if (!words) {
    // A few languages have two tags.
    const own = { no: 'nb', nn: 'nb', iw: 'he', yue: 'zh', fil: 'tl', bs: 'hr' }[language] ?? language;
    words = new Set(`${emptyWords.en ?? ''}|${emptyWords[own] ?? ''}`.replaceAll('’', "'").split('|'));
    read.set(language, words);
  }
  return words;
}
