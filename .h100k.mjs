// src/language/file-names.ts
function isDeviceName(name) {
  return /^(?:con|nul|aux|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name);
}
function foldName(name) {
  return name.normalize("NFC").toLowerCase().normalize("NFC");
}

// src/language/calendar.ts
function daysInMonth(year, month) {
  if (month < 1 || month > 12) return 0;
  const last = new Date(Date.UTC(2e3, month, 0));
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

// src/model/limits.ts
var limits = {
  /** Bytes of the whole file: 1 MiB. */
  bytes: 1024 * 1024,
  /** Depth of quotes, lists, emphasis, links and brackets in the body. */
  nesting: 100,
  /** Parts of the body: paragraphs, items, cells, links, mail addresses, stretches of emphasis, HTML tags, pairs of lines. */
  pieces: 25e3,
  /** Bytes between the fences: 64 KiB. */
  frontMatterBytes: 64 * 1024,
  frontMatterNesting: 20,
  /** Blank lines in a row between the fences. */
  frontMatterBlankLines: 100,
  /** Bytes of a slug or of one part of a path. */
  nameBytes: 100,
  /** Bytes of a photo or attachment: 50 MiB. */
  assetBytes: 50 * 1024 * 1024
};

// src/newsroom/slug.ts
function slugOf(release) {
  const field = release.data.slug;
  if (field !== void 0) {
    return safe.test(field) ? judged(field, field) : { ok: false, problem: problemOf(field), actual: field };
  }
  const words = nameOf(release.source.path, release.data.lang);
  return slugFrom(words);
}
function slugFrom(words) {
  return judged(cleaned(words), words);
}
var safe = /^[a-z0-9-]*$/;
function judged(slug, actual) {
  if (!/[a-z0-9]/.test(slug)) return { ok: false, problem: "empty", actual };
  if (isDeviceName(slug) || slug === "index") return { ok: false, problem: "reserved", actual };
  if (slug.length > limits.nameBytes) return { ok: false, problem: "too-long", actual };
  return { ok: true, slug };
}
function problemOf(field) {
  return field.trim() === "" ? "empty" : "characters";
}
function nameOf(path, lang) {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/, "");
  return withoutLanguage(name, lang).replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, "") || name;
}
function withoutLanguage(name, lang) {
  if (!lang) return name;
  const tail = name.slice(-lang.length - 1);
  const same2 = tail.slice(1).replaceAll("_", "-").toLowerCase() === lang.toLowerCase();
  return same2 && /^[._-]/.test(tail) ? name.slice(0, -tail.length) : name;
}
var plainLetters = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0127: "h",
  \u0131: "i"
};
function cleaned(words) {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\0-\x7f]/g, (letter) => plainLetters[letter] ?? letter).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/newsroom/address.ts
function addressOf(release, config) {
  const { date, lang } = release.data;
  const slug = slugOf(release);
  if (!slug.ok || !date || !lang) return void 0;
  if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return void 0;
  const tag = lang.toLowerCase();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(tag)) return void 0;
  const folder = tag === config.lang.toLowerCase() ? "" : `${tag}/`;
  return `${folder}${digits(date.year, 4)}/${digits(date.month, 2)}/${digits(date.day, 2)}/${slug.slug}/`;
}
function digits(value, width) {
  return String(value).padStart(width, "0");
}

// src/language/nearest.ts
import leven from "leven";
function nearest(word, candidates) {
  const wanted = fold(word);
  let best;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = steps(wanted, fold(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return bestDistance <= Math.max(1, Math.floor(wanted.length / 3)) ? best : void 0;
}
function changesBetween(word, other) {
  return leven(word, other);
}
function steps(word, other) {
  const distance = changesBetween(word, other);
  return distance === 2 && [...word].sort().join("") === [...other].sort().join("") ? 1 : distance;
}
function fold(word) {
  return word.toLowerCase().replace(/[\s_.-]+/g, "");
}

// src/newsroom/instant.ts
var minute = 6e4;
var day = 24 * 60 * minute;
async function instantOf(date, clock) {
  const wall = wallClock(date);
  if (wall === void 0) return void 0;
  if (date.time?.offset !== void 0) return wall - date.time.offset * minute;
  const zone2 = date.time?.zone ?? clock.zone;
  const known = zone2 && await inZone(date, zone2);
  return known || known === 0 ? known : wall - clock.otherwise * minute;
}
function surelyPast(date, now) {
  const wall = wallClock(date);
  return wall !== void 0 && date.time?.offset === void 0 && wall + day <= now;
}
function wallClock({ year, month, day: dayOfMonth, time }) {
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return void 0;
  const { hour = 0, minute: minutes = 0, second = 0 } = time ?? {};
  if (hour > 23 || minutes > 59 || second > 60) return void 0;
  const wall = new Date(Date.UTC(2e3, 0, 1, hour, minutes, second));
  return wall.setUTCFullYear(year, month - 1, dayOfMonth);
}
async function inZone({ year, month, day: dayOfMonth, time }, zone2) {
  const { Temporal } = await import("temporal-polyfill");
  try {
    const date = Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: "reject" });
    if (!time) return date.toZonedDateTime(zone2).epochMilliseconds;
    const { hour, minute: minutes, second } = time;
    return date.toPlainDateTime({ hour, minute: minutes, second }).toZonedDateTime(zone2, { disambiguation: "later" }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}

// src/newsroom/state.ts
var embargoOtherwise = -12 * 60;
var dateOtherwise = 0;
async function stateOf(release, config, now) {
  const { status } = release.data;
  if (status === "draft") return { kind: "draft" };
  const timed = await timedState(release, config, now);
  return status === "withdrawn" && (timed.kind === "public" || timed.kind === "unclear") ? { kind: "withdrawn" } : timed;
}
async function timedState(release, config, now) {
  if (heldBack(release, now)) return { kind: "held" };
  const { embargo, date, timezone } = release.data;
  const zone2 = timezone ?? config.timezone;
  if (embargo) {
    const until2 = await pending(embargo, { zone: zone2, otherwise: embargoOtherwise }, now);
    if (until2 === "unreal") return { kind: "held" };
    if (until2) return { kind: "embargoed", until: until2 };
  }
  if (!date) return { kind: "unclear" };
  const until = await pending(date, { zone: zone2, otherwise: dateOtherwise }, now);
  if (until === "unreal") return { kind: "unclear" };
  return until && !embargo ? { kind: "embargoed", until, byDate: true } : { kind: "public" };
}
async function pending(date, clock, now) {
  if (surelyPast(date, now)) return void 0;
  const instant = await instantOf(date, clock);
  if (instant === void 0) return "unreal";
  return instant > now ? new Date(instant).toISOString() : void 0;
}
var holding = ["embargo", "status"];
function heldBack({ data, faults, places, source, unread }, now) {
  if (!data.embargo && places.key("embargo")) return true;
  if (!data.status && places.key("status")) return true;
  return faults.some((fault) => {
    if (fault.kind === "unknown") return !fault.field.includes(".") && meansHolding(fault.key, fault.allowed);
    return (unread || fault.kind === "syntax") && linesHold(source.text, now);
  });
}
function meansHolding(key, allowed) {
  return holding.includes(nearest(key, [...allowed, ...holding]) ?? "");
}
var holdingLine = /^["']?(?:(?<embargo>embargo)["']?[ \t]*:|status["']?[ \t]*:[ \t]*["']?(?:draft|withdrawn))[ \t]*["']?(?<day>\d{4}-\d{2}-\d{2})?/gim;
var twoDays = 48 * 60 * 60 * 1e3;
function linesHold(text, now) {
  return Array.from(head(text).matchAll(holdingLine)).some(({ groups = {} }) => {
    const begins = Date.parse(groups.day ?? "");
    return !groups.embargo || Number.isNaN(begins) || begins + twoDays > now;
  });
}
function head(text) {
  const end = /\n---[ \t]*\r?$/m.exec(text);
  return end ? text.slice(0, end.index) : text.slice(0, 64 * 1024);
}

// src/newsroom/publication.ts
async function publicationOf(releases, config, now) {
  const entries = [];
  for (const release of releases) {
    const state = await stateOf(release, config, now.getTime());
    const address = addressOf(release, config);
    entries.push(address === void 0 ? { release, state } : { release, state, address });
  }
  return { now: now.toISOString(), entries: withClashes(entries).sort(inOrder) };
}
function withClashes(entries) {
  const known = /* @__PURE__ */ new Map();
  const placeOf = ({ state, address }) => address !== void 0 && isOut.has(state.kind) ? foldName(address) : void 0;
  for (const entry of entries) {
    const place = placeOf(entry);
    if (place !== void 0) known.set(place, (known.get(place) ?? 0) + 1);
  }
  return entries.map(
    (entry) => (known.get(placeOf(entry) ?? "") ?? 0) > 1 ? { ...entry, clashes: true } : entry
  );
}
var isOut = /* @__PURE__ */ new Set(["public", "withdrawn", "unclear"]);
function inOrder(a, b) {
  if (a.address !== b.address) {
    if (a.address === void 0) return 1;
    if (b.address === void 0) return -1;
    return a.address < b.address ? -1 : 1;
  }
  const [left, right] = [a.release.source.path, b.release.source.path];
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/newsroom/claims.ts
function claims(releases, config) {
  const found = /* @__PURE__ */ new Map();
  for (const release of releases) {
    for (const address of addressesOf(release, config)) {
      const paths = found.get(address);
      if (paths) paths.add(release.source.path);
      else found.set(address, /* @__PURE__ */ new Set([release.source.path]));
    }
  }
  return new Map([...found].map(([address, paths]) => [address, [...paths].sort()]));
}
function claimantsOf(release, config, claimed) {
  const others = /* @__PURE__ */ new Set();
  for (const address of addressesOf(release, config)) {
    for (const path of claimed.get(address) ?? []) if (path !== release.source.path) others.add(path);
  }
  return [...others].sort();
}
function addressesOf(release, config) {
  const address = addressOf(release, config);
  const all = [...address ? [address] : [], ...aliasesOf(release, config)];
  return new Set(all.map(foldName));
}
function aliasesOf(release, config) {
  const aliases = [];
  for (const written of release.data.aliases ?? []) {
    const local = config.site && written.startsWith(config.site) ? written.slice(config.site.length) : written;
    const path = decoded(local).replace(/^\/+/, "").replace(/(?<=^|\/)index\.html$/, "");
    if (path === "" || /^[a-z][a-z0-9+.-]*:/i.test(path)) continue;
    aliases.push(path.endsWith("/") || /\.html?$/i.test(path) ? path : `${path}/`);
  }
  return aliases;
}
function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

// src/newsroom/versions.ts
function versionsIn(releases) {
  const byKey = /* @__PURE__ */ new Map();
  for (const release of releases) {
    const { key } = release.data;
    if (key === void 0) continue;
    const known = byKey.get(key);
    if (known) known.push(release);
    else byKey.set(key, [release]);
  }
  for (const versions of byKey.values()) versions.sort((a, b) => a.source.path < b.source.path ? -1 : 1);
  return ({ data, source }) => (data.key === void 0 ? [] : byKey.get(data.key) ?? []).filter(
    (one) => one.source.path !== source.path
  );
}

// src/config/config.ts
function toConfig(data = {}) {
  const { out, releases, rules = {}, "staging-hosts": stagingHosts = [], ...rest } = data;
  const levels = {};
  const options = {};
  for (const [id, { level, options: numbers }] of Object.entries(rules)) {
    if (level) levels[id] = level;
    if (Object.keys(numbers).length > 0) options[id] = numbers;
  }
  return {
    lang: "en",
    formats: ["html", "text", "newsletter"],
    glossary: {},
    ...rest,
    rules: levels,
    options,
    stagingHosts,
    releases: tidy(releases ?? "releases"),
    out: tidy(out ?? "public")
  };
}
function tidy(folder) {
  return folder.split("/").filter((part) => part !== "" && part !== ".").join("/");
}

// test/newsroom/a-release.ts
var somewhere = {
  start: { line: 2, column: 1, offset: 4 },
  end: { line: 2, column: 2, offset: 5 }
};
function aRelease(data = {}, parts = {}) {
  const { path = "releases/2024-09-05-seminar.md", text = "", faults = [], keys = [], ...rest } = parts;
  const full = {
    date: day2(2024, 9, 5),
    lang: "en",
    status: "ready",
    aliases: [],
    ...data
  };
  return {
    source: { path, text, byteOrderMark: false },
    unread: false,
    data: full,
    places: { key: (field) => keys.includes(field) ? somewhere : void 0, value: () => void 0 },
    faults,
    body: { type: "root", children: [] },
    ...rest
  };
}
function day2(year, month, dayOfMonth, time) {
  const base = { written: `${year}-${month}-${dayOfMonth}`, year, month, day: dayOfMonth };
  return time ? { ...base, time } : base;
}
function aConfig(parts = {}) {
  return { ...toConfig(), formats: ["html"], ...parts };
}

// ../../tmp/h100k.ts
var N = Number(process.argv[2] ?? 1e5);
var same = process.argv[3] === "same";
var zone = "Asia/Hong_Kong";
var rs = Array.from({ length: N }, (_, i) => aRelease({ date: day2(2026, 11, 27), slug: same ? "a" : "r" + i, key: same ? "k" : "k" + i, embargo: i % 2 ? day2(2026, 11, 27, { hour: 9, minute: i % 60, second: 0, zone }) : void 0 }, { path: `releases/${i}.md` }));
var cfg = aConfig({ timezone: zone });
var t = performance.now();
var tick = (s) => {
  console.log(s, Math.round(performance.now() - t));
  t = performance.now();
};
await publicationOf(rs, cfg, /* @__PURE__ */ new Date("2026-11-27T01:00Z"));
tick("publication");
var c = claims(rs, cfg);
tick("claims");
var n = 0;
for (const r of rs) n += claimantsOf(r, cfg, c).length;
tick("claimants");
var v = versionsIn(rs);
for (const r of rs) n += v(r).length;
tick("versions");
