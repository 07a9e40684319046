/** English. */

export { type DateInText, datesIn } from './dates-in-text.ts';
export { addDays, addMonths, daysBetween, monthEnd, yearEnd } from './days.ts';
export { count, dateInWords, listed, pounds, sizeInWords } from './in-words.ts';
export type { Rate, Unit } from './measures.ts';
export { type NumberInText, numbersIn } from './numbers.ts';
export { type Limit, type Quantity, quantitiesIn } from './quantities.ts';
export { endOfYear } from './years.ts';
