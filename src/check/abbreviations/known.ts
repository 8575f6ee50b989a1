const everybody = `
  AI AIDS AM ANC ASEAN ATM BBC BC BCE BRICS CD CEO CERN CET CFO CIA CNN CO CO2 COO COVID COVID-19 CTO CV DC DIY DNA DVD
  EEA EEC EFTA EST EU EUR EV FAO FAQ FAQs FBI FDA FIFA FM G20 G7 G8 GBP GCSE GDP GHG GMT GPS HIV HK HKSAR HKT HTML HTTP
  HTTPS HQ ID IMF IOC IPCC IQ ISBN ISO IT JPG JPY KPMG LED LGBT LTD MBA MBE MEP MIT MP MPs MRI MRT MTR NASA NATO NBA NGO
  NGOs NHL NHS NSW NY NYC NYSE OBE OECD OK OPEC OS PC PCs PDF PhD PIN PLC PM PRC QR RSS RSVP SAR SARS SDG SDGs SG SGD
  SIM SME SMEs STEM TV TVs UAE UFO UK UN UNESCO UNFCCC UNHCR UNICEF URL US USA USB USD USSR UTC UV VAT VIP VIPs WHO WMO
  WTO WWF XML API APIs CPU JSON LDAP RAM SQL SSL TCP TLS UI UX ZIP
`;

/** Those that nobody would write out, though a release may do so further down. */
const plain = new Set(
  'UN EU UK US USA CEO CEOs COVID COVID-19 TV DVD PC ID OK PDF VIP GMT UTC AM PM PhD HTML URL'.split(' '),
);

/** Whether an abbreviation is as plain as a word. */
export function isPlain(abbreviation: string): boolean {
  return plain.has(abbreviation);
}

let known: ReadonlySet<string> | undefined;

/** Whether an abbreviation is one that everybody knows, so that no release need explain it. */
export function isKnown(abbreviation: string): boolean {
  known ??= new Set(everybody.trim().split(/\s+/));
  return known.has(abbreviation) || known.has(singular(abbreviation));
}

/** “SDAs” is “SDA”. */
export function singular(abbreviation: string): string {
  return abbreviation.replace(/(?<=[A-Z0-9])['’]?s$/, '');
}
