import type { Config } from '../../model/config.ts';

/** Whose newsroom it is; where nobody said so, where it is. */
export function newsroomName({ organisation }: Config, site: string): string {
  return organisation ?? new URL(site).host;
}
