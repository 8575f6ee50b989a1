export { patch, shownPatch } from '../report/patch.ts';
