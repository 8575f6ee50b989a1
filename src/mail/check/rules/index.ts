import type { MailRule } from '../mail.ts';
import { mailAlt } from './mail-alt.ts';
import { mailBackground } from './mail-background.ts';
import { mailContrast } from './mail-contrast.ts';
import { mailControl } from './mail-control.ts';
import { mailDark } from './mail-dark.ts';
import { mailEnhancement } from './mail-enhancement.ts';
import { mailHidden } from './mail-hidden.ts';
import { mailImage } from './mail-image.ts';
import { mailLanguage } from './mail-language.ts';
import { mailPartial } from './mail-partial.ts';
import { mailPureColour } from './mail-pure-colour.ts';
import { mailSize } from './mail-size.ts';
import { mailStyleSize } from './mail-style-size.ts';
import { mailSupport } from './mail-support.ts';
import { mailTable } from './mail-table.ts';
import { mailVml } from './mail-vml.ts';

/** Every rule for mails, in order of id. */
export const mailRules: readonly MailRule[] = [
  mailAlt,
  mailBackground,
  mailContrast,
  mailControl,
  mailDark,
  mailEnhancement,
  mailHidden,
  mailImage,
  mailLanguage,
  mailPartial,
  mailPureColour,
  mailSize,
  mailStyleSize,
  mailSupport,
  mailTable,
  mailVml,
];
