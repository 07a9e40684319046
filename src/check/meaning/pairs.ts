import type { Content, PageText } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import type { Text } from '../texts.ts';
import { type Likeness, likenessIn } from './likeness.ts';
import { isInShort, type Paper, papersOf } from './papers.ts';
import { isInWords, type PlainStatement, type Statement, statementsOf } from './statements.ts';

/** Every paper, and which page explains which. Plain data. */
export interface Pairs {
  /** By the name that `explains` gives them: `policies/complaints`. */
  papers: Record<string, Paper>;
  /** The name of the paper that a guide page or a letter explains, by the page's file. */
  explained: Record<string, string>;
}

/** A plain text, and the paper that it puts into plain words. */
export interface Pair {
  plain: PlainStatement[];
  /** The plain text as a message calls it: “This page”. */
  called: string;
  paper: Paper;
  /** Whether it is a part of the paper, its lines in short, which may say things that stand nowhere else in it. */
  isPart: boolean;
  /** What the plain text is compared with. */
  statements: readonly Statement[];
  likeness: Likeness;
}

/** What explains what in a school's content. */
export function pairsOf(content: Content): Pairs {
  const known = kept.get(content) ?? { papers: papersOf(content), explained: explainedBy(content) };
  kept.set(content, known);
  return known;
}
const kept = new WeakMap<Content, Pairs>();

function explainedBy({ guide, letters }: Content): Record<string, string> {
  return Object.fromEntries(
    [...guide, ...letters].flatMap(({ file, data }) => (data.explains === undefined ? [] : [[file, data.explains]])),
  );
}

/** A page with the paper that it explains; a paper's own lines in short with the rest of it. */
export function pairOn(page: PageText, { papers, explained }: Pairs): Pair | undefined {
  const isPaper = page.collection === 'policies';
  const paper = papers[isPaper ? `policies/${page.id}` : (explained[page.file] ?? '')];
  if (!paper) return undefined;
  const called = isPaper ? 'This line' : page.collection === 'letters' ? 'This letter' : 'This page';
  const statements = isPaper ? paper.statements : wholeOf(paper);
  return {
    plain: statementsOf(page, isPaper ? isInShort : isPlain),
    called,
    paper,
    isPart: isPaper,
    statements,
    likeness: likenessIn(statements),
  };
}

function isPlain(text: Text): boolean {
  return isInWords(text) || (text.kind === 'field' && ['title', 'summary', 'inShort'].includes(String(text.path[0])));
}

/** All that a paper says, with its lines in short. */
function wholeOf({ statements, inShort }: Paper): Statement[] {
  return [...statements, ...inShort];
}

/** All that a plain page says of its paper, with the steps that its components show. */
export function shownOn(page: PageText, paper: Paper): Statement[] {
  const showsSteps = [...componentUses(page)].some(({ name, attributes }) => {
    return name === 'Stages' && attributes.some(({ value }) => `policies/${value}.mdx` === paper.file);
  });
  return [...statementsOf(page, isPlain), ...(showsSteps ? paper.steps : [])];
}
