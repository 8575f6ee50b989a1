import { filledIn } from '../../language/placeholders.ts';
import type { Config } from '../../model/config.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { HouseStyle } from '../../model/house.ts';
import type { LogoView } from '../house-view.ts';
import type { Facts } from '../view.ts';
import { urlOf, wayTo } from './way.ts';

type Imprint = Pick<Facts, 'organisation' | 'address' | 'logo' | 'colours' | 'rights'>;

/** A mail of a picture and few words is taken for an advertisement. */
const leastForLogo = 3_500;

/** Whose newsroom it is, and how it looks. @param length of the release's file: a short one is mailed without the logo. */
export function imprintView(
  data: FrontMatter,
  style: HouseStyle,
  config: Config,
  { address, length }: { readonly address: string; readonly length: number },
): Imprint {
  const organisation = organisationOf(data, config);
  const logo = logoView(config, address);
  return {
    organisation,
    address: config.address ?? null,
    logo: logo && length < leastForLogo ? { ...logo, mailed: null } : logo,
    colours: config.colours,
    rights: rightsOf(style, { organisation, year: data.date.year }),
  };
}

/** Whose newsroom it is: as configured, else the contact's organisation, else the first organiser. */
export function organisationOf({ contact, organisers }: FrontMatter, { organisation }: Config): string {
  return organisation ?? contact.organisation ?? organisers[0]?.name ?? '';
}

/** `© 2024 Town Council`; `null` where the house says nothing of it. */
export function rightsOf(
  { rights }: HouseStyle,
  { organisation, year }: { readonly organisation: string; readonly year: number },
): string | null {
  return rights === undefined ? null : filledIn(rights, { organisation, year: String(year) });
}

const inMail: readonly string[] = ['image/png', 'image/jpeg'];

/** @param address of the page that shows it, from the output's root. */
export function logoView({ logo, site }: Config, address: string): LogoView | null {
  if (!logo) return null;
  const { path, mediaType, width, height } = logo;
  const url = urlOf(path, site);
  const mailed = url?.startsWith('https:') && inMail.includes(mediaType) ? url : null;
  return { src: wayTo(address, path), url, mailed, width, height };
}
