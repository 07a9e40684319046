/** Asks other websites whether they still answer. The only part of the check that is not pure. */
export { keepAnswers, readKeptAnswers } from './kept-answers.ts';
export { checkOnline, type OnlineCheck } from './link-online.ts';
export { theWeb, type Web } from './web.ts';
