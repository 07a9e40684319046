import { dateInWords, pounds } from '../../language/index.ts';
import type { ComplaintStage, Policy } from '../../schema/index.ts';
import type { Content, Entry, PageText, Place } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import { somethingElse, type Text } from '../texts.ts';
import { isInWords, type Statement, statementsOf } from './statements.ts';

/** A formal paper as a plain page is compared with it. Plain data. */
export interface Paper {
  file: string;
  title: string;
  /** What it says in sentences, steps, days and sums, without its own lines in short. */
  statements: Statement[];
  /** Its own lines in short. */
  inShort: Statement[];
  /** What `<Stages>` shows of it. They are among the statements. */
  steps: Statement[];
}

/** The papers that have no mistake in their fields, by the name that `explains` gives them: `policies/complaints`. */
export function papersOf(content: Content): Record<string, Paper> {
  return Object.fromEntries(content.policies.map((entry) => [`policies/${entry.id}`, readPaper(entry, content)]));
}

function readPaper(entry: Entry<Policy>, content: Content): Paper {
  const { file, data } = entry;
  const pages = content.pages.filter((one) => one.file === file);
  const words = pages.flatMap((page) => wordsOf(page, isTold, content));
  const steps =
    data.kind === 'complaints' ? [...pages.flatMap((page) => wordsOf(page, isStep, content)), ...stagesOf(entry, data.stages)] : [];
  const inShort = pages.flatMap((page) => wordsOf(page, isInShort, content));
  const sums = moneyIn(data, pages, content);
  return { file, title: data.title, statements: [...words, ...daysOf(entry), ...steps, ...sums], inShort, steps };
}

function isTold(text: Text): boolean {
  return isInWords(text) || (text.kind === 'field' && ['title', 'summary'].includes(String(text.path[0])));
}

/** Whether a text is one of the lines in short of a page or a paper. */
export function isInShort({ kind, path }: Text): boolean {
  return kind === 'field' && path[0] === 'inShort';
}

function isStep({ kind, path }: Text): boolean {
  return kind === 'field' && path[0] === 'stages';
}

function statement(words: string, file: string, { line }: Place, heading = '', kind: Statement['kind'] = 'words'): Statement {
  return { words, file, line, heading, kind };
}

/** Sentences of the paper's file, with what its components show. */
function wordsOf(page: PageText, isWanted: (text: Text) => boolean, content: Content): Statement[] {
  const shown = new Map(
    [...componentUses(page)].map(({ name, attributes, place }) => [key(place), wordsOfComponent(name, attributes, content)]),
  );
  return statementsOf(page, isWanted).map(({ placeAt, ...rest }) => {
    const words = rest.words.replaceAll(somethingElse, (_, at: number) => shown.get(key(placeAt(at, at + 1))) ?? '');
    return { ...rest, words };
  });
}

function key({ line, column }: Place): string {
  return `${line}:${column}`;
}

function wordsOfComponent(name: string, attributes: readonly { name: string; value: string | undefined }[], content: Content): string {
  const typedIn = (attribute: string) => attributes.find((one) => one.name === attribute)?.value;
  if (name === 'Sum') {
    const sum = content.sums.find(({ id }) => id === typedIn('of'));
    return sum ? pounds(sum.data.amount) : '';
  }
  if (name !== 'TimeLimit') return '';
  const paper = content.policies.find(({ id }) => id === typedIn('of'));
  const stage = paper?.data.kind === 'complaints' ? paper.data.stages.find(({ id }) => id === typedIn('stage')) : undefined;
  return stage?.answerWithin ? daysInWords(stage.answerWithin) : '';
}

/** The steps of a complaints procedure: how long each takes, and who sits on the panel. Their sentences stand in `wordsOf`. */
function stagesOf({ file, placeOf }: Entry<Policy>, stages: readonly ComplaintStage[]): Statement[] {
  return stages.flatMap(({ title, answerWithin, panel }, index) => {
    const said: Statement[] = [];
    if (answerWithin) {
      const words = `${title}: we answer you within ${daysInWords(answerWithin)}.`;
      said.push(statement(words, file, placeOf(['stages', index, 'answerWithin', 'days']), title));
    }
    if (panel) {
      const at = (field: string) => placeOf(['stages', index, 'panel', field]);
      said.push(statement(`The panel has ${panel.people} people.`, file, at('people'), title));
      if (panel.independent > 0) {
        said.push(
          statement(
            `At least ${panel.independent} people on the panel have no part in running the school.`,
            file,
            at('independent'),
            title,
          ),
        );
      }
      if (panel.mayBringSomeone) said.push(statement('You may bring someone with you.', file, at('mayBringSomeone'), title));
    }
    return said;
  });
}

function daysInWords({ days, kind }: NonNullable<ComplaintStage['answerWithin']>): string {
  return `${days} ${kind} ${days === 1 ? 'day' : 'days'}`;
}

function daysOf({ file, data, placeOf }: Entry<Policy>): Statement[] {
  const { approvedOn, validFrom = approvedOn, reviewed, nextReview } = data;
  const days = Object.entries({ approvedOn, validFrom, reviewed, nextReview });
  return days.map(([field, day]) => statement(`${dateInWords(day)}.`, file, placeOf([field]), '', 'review'));
}

/** The sums of money.yaml that the paper is about: all in a paper on funding, and those of the years that it shows. */
function moneyIn(data: Policy, pages: readonly PageText[], { sums, years }: Content): Statement[] {
  const shown = pages.flatMap((page) => [...componentUses(page)]).filter(({ name }) => name === 'Money');
  const wanted = new Set(shown.map(({ attributes }) => attributes[0]?.value));
  if (data.kind === 'funding') wanted.add(data.year);
  return [
    ...(data.kind === 'funding' ? sums.map((sum) => sumOf(sum)) : []),
    ...years.filter(({ id }) => wanted.has(id)).flatMap((year) => yearOf(year)),
  ];
}

function sumOf({ file, data, placeOf }: Content['sums'][number]): Statement {
  return statement(`${data.label}: ${pounds(data.amount)}.`, file, placeOf(['amount']));
}

function yearOf({ file, data, placeOf }: Content['years'][number]): Statement[] {
  const parts = (['comesFrom', 'paysFor'] as const).flatMap((side) =>
    data[side].map(({ label, amount, note = '' }, index) =>
      statement(`${label}: ${pounds(amount)}. ${note}`, file, placeOf([side, index, 'amount'])),
    ),
  );
  return [statement(`${data.title}.`, file, placeOf(['title'])), ...parts];
}
