import { unread } from '../model/front-matter.ts';

/** Whether `translated` says that no person has read the version yet, however it is written: `Derived from zh-Hant`. */
export function isUnread(translated: string): boolean {
  const [first = ''] = translated.toLowerCase().split(/[^a-z-]+/);
  return unread.some((word) => word === first);
}
