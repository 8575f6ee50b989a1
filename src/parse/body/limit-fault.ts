import type { Fault } from '../../model/fault.ts';

export type LimitFault = Extract<Fault, { kind: 'limit' }>;
