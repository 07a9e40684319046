/** What a school's content may say. One concept to a file; nothing here depends on the rest of Plainbook. */
export { type Booklet, bookletSchema, bookletsSchema } from './booklets.ts';
export { checkSettings } from './checks.ts';
export type { ComplaintStage } from './complaints.ts';
export { type ComponentName, type ComponentRule, components, type Target } from './components.ts';
export { type OfferedFile, offeredAs, offeredFiles } from './files.ts';
export { type GuidePage, guidePageSchema } from './guide.ts';
export { actions, type Letter, letterSchema } from './letters.ts';
export { type Money, type MoneyPart, type MoneyYear, moneySchema, type Sum } from './money.ts';
export { type Organisation, organisationSchema, organisationsSchema } from './organisations.ts';
export { type Person, peopleSchema, personSchema } from './people.ts';
export { type ComplaintsProcedure, type Policy, policySchema } from './policies.ts';
export { type School, schoolSchema } from './school.ts';
export { type Word, wordSchema } from './words.ts';
