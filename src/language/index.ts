/** English. */
export { count, dateInWords, listed, pounds } from './in-words.ts';
