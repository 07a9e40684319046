/** The accessibility gate: every page of a finished site, in a real browser, before anybody can read it. */
export { type Browser, findBrowser, type Places } from './browser.ts';
export { CannotCheck } from './failures.ts';
export {
  type AccessResult,
  checkAccess,
  type GateOptions,
  type GateProgress,
} from './gate.ts';
export type { AccessProblem } from './problems.ts';
export { type ServedFolder, serveFolder } from './serve.ts';
