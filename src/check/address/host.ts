import { runOnHostAt } from '../../language/run-on.ts';
import { quoted } from '../field-words.ts';
import { hostOf } from './hosts.ts';
import { asShown, type Malformation, sure } from './malformation.ts';
import { runsOn } from './run-on.ts';

/** Ends of hosts that no site has, and what the fingers were meant to write. */
const slips: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  ogr: 'org',
  orgg: 'org',
  nte: 'net',
};

/** What is wrong with the host of a web address. */
export function misnamed(address: string): Malformation | undefined {
  const said = quoted(address);
  if (/^https?:\/{3,}/i.test(address)) {
    const instead = sure(address.replace(/:\/+/, '://'));
    return {
      reason: `The web address ${said} has too many “/” at its beginning.`,
      note: asShown,
      ...instead,
    };
  }
  const host = hostOf(address) ?? '';
  if (/^(?:www)?\.*$/.test(host)) {
    return { reason: `The web address ${said} does not say which site it leads to.`, note: asShown };
  }
  const blank = /^(https?:\/\/)\s+(\S+)$/i.exec(address);
  if (blank) {
    const instead = sure(`${blank[1]}${blank[2]}`);
    return { reason: `The web address ${said} has a space in it.`, note: asShown, ...instead };
  }
  const wrong = wrongIn(host);
  if (wrong) {
    const [what, better] = wrong;
    const instead = address.replace(/^(https?:\/\/)[^/?#:]*/i, (_, scheme: string) => scheme + better);
    const { instead: meant } = sure(instead);
    return { reason: `The web address ${said} ${what}.`, note: asShown, ...(meant && { instead: meant }) };
  }
  const end = host.slice(host.lastIndexOf('.') + 1);
  const right = slips[end];
  if (right) {
    const instead = address.replace(/^(https?:\/\/[^/?#:]*\.)[^/?#:]*/i, `$1${right}`);
    return {
      reason: `No site ends in “.${end}”, as ${said} does.`,
      note: `“.${right}” was probably meant.`,
      instead,
    };
  }
  return runsOn(address, runOnHostAt(address));
}

function wrongIn(host: string): readonly [what: string, better: string] | undefined {
  if (/\s/.test(host)) return ['has a space in it', host.replace(/\s+/g, '')];
  if (/[^.,;][,;][^.,;]/.test(host)) {
    return [
      `has a ${host.includes(',') ? 'comma' : 'semicolon'} where a dot belongs`,
      host.replace(/[,;]/g, '.'),
    ];
  }
  if (/\.\.|^\./.test(host)) return ['has a dot too many', host.replace(/\.{2,}/g, '.').replace(/^\./, '')];
  if (/^www\.www\.|^wwww+\./.test(host)) {
    return ['does not begin with “www.” once', host.replace(/^w{3,}\.(?:www\.)*/, 'www.')];
  }
  return undefined;
}
