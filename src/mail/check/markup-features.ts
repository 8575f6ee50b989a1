import { isKnown } from './support.ts';

const attributes = new Set([
  'align',
  'aria-describedby',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'aria-live',
  'background',
  'cellpadding',
  'cellspacing',
  'dir',
  'height',
  'hidden',
  'lang',
  'popover',
  'required',
  'role',
  'srcset',
  'target',
  'valign',
  'width',
]);

/** Attributes whose feature has another name. */
const otherwise: Readonly<Record<string, string>> = {
  sizes: 'html-srcset',
  loading: 'html-loading-attribute',
  usemap: 'html-image-maps',
  inert: 'css-inert-attribute',
};

const groups: Readonly<Record<string, readonly string[]>> = {
  'html-h1-h6': ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  'html-lists': ['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  'html-image-maps': ['map', 'area'],
  'html-semantics': [
    'article',
    'aside',
    'details',
    'figcaption',
    'figure',
    'footer',
    'header',
    'main',
    'mark',
    'nav',
    'section',
    'summary',
    'time',
  ],
};
const groupOf = new Map(
  Object.entries(groups).flatMap(([feature, names]) => names.map((name) => [name, feature] as const)),
);

/** Names of features that sound like an element and are none. */
const noElements = new Set([...attributes, 'doctype', 'comments', 'semantics', 'lists']);

/** The features that an element is, without its attributes. */
export function elementFeatures(
  tagName: string,
  attribute: (name: string) => string | undefined,
): readonly string[] {
  const group = groupOf.get(tagName);
  if (group) return [group];
  const type = attribute('type')?.toLowerCase();
  if (tagName === 'input') return known(`html-input-${type ?? 'text'}`);
  if (tagName === 'button') return known(`html-button-${type ?? 'submit'}`);
  if (tagName === 'meta') {
    return attribute('name')?.toLowerCase() === 'color-scheme' ? ['html-meta-color-scheme'] : [];
  }
  return noElements.has(tagName) ? [] : known(`html-${tagName}`);
}

/** The features that an attribute is, by its name and by what it leads to. */
export function attributeFeatures(tagName: string, name: string, value: string): readonly string[] {
  if (attributes.has(name)) return [`html-${name}`];
  if (Object.hasOwn(otherwise, name)) return [otherwise[name] ?? ''];
  if (tagName === 'a' && name === 'href') {
    if (/^\s*mailto:/i.test(value)) return ['html-mailto-links'];
    return /^\s*#./.test(value) ? ['html-anchor-links'] : [];
  }
  return tagName === 'img' && name === 'src' ? pictureFeatures(value) : [];
}

const sameKind: Readonly<Record<string, string>> = { jpeg: 'jpg', tif: 'tiff', heic: 'heif' };

function pictureFeatures(address: string): readonly string[] {
  if (/^\s*data:/i.test(address)) return ['image-base64'];
  const [, ending = ''] = /\.([a-z\d]+)$/i.exec(address.replace(/[?#].*$/s, '').trim()) ?? [];
  const kind = ending.toLowerCase();
  return known(`image-${sameKind[kind] ?? kind}`);
}

function known(feature: string): readonly string[] {
  return isKnown(feature) ? [feature] : [];
}
