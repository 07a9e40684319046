import { z } from 'astro/zod';
import { listed } from '../../language/index.ts';
import { nearest, shortNameOf } from '../../source/index.ts';
import { type ComponentUse, componentUses, type UsedAttribute } from '../component-uses.ts';
import { languageCode } from '../language-codes.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # attribute
 *
 * What stands in a component's tag must be its own attributes, each once, each with a value in quotes that it can take.
 * Whether an entry of that name is there is asked by the rule unknown-reference.
 *
 * ## Good
 *
 * Each with its own:
 *
 * ```mdx guide/worried.mdx
 * <Contact who="senco" />
 *
 * <Organisations />
 *
 * <Organisations group='advice' />
 *
 * We answer within <TimeLimit of="complaints" stage="talk" />. <InLanguage code="pl">Dzień dobry</InLanguage>
 * ```
 *
 * Code in a tag is told by another rule:
 *
 * ```mdx guide/worried.mdx
 * Ask <Name who={x} /> or <Name {...all} />.
 * ```
 *
 * ## Bad
 *
 * Slips, and names that the component does not have:
 *
 * ```mdx guide/worried.mdx
 * <Contact whom="senco" />
 *
 * <Note Title="Good to know" class="big">
 * Words.
 * </Note>
 *
 * <WhosWho who="senco" />
 * ```
 *
 * > error in guide/worried.mdx at `whom="senco"`
 * > “whom” is not an attribute of <Contact>.
 * > Did you mean “who”? Type who="senco"
 *
 * > error in guide/worried.mdx at `Title="Good to know"`
 * > “Title” is not an attribute of <Note>.
 * > Did you mean “title”? Type title="Good to know"
 *
 * > error in guide/worried.mdx at `class="big"`
 * > “class” is not an attribute of <Note>.
 * > Take it out. <Note> knows: title.
 *
 * > error in guide/worried.mdx at `who="senco"`
 * > “who” is not an attribute of <WhosWho>.
 * > Take it out: <WhosWho> needs none.
 *
 * Missing, twice there, without a value, and a value without a name:
 *
 * ```mdx guide/worried.mdx
 * <Contact />
 *
 * <Contact who="senco" who="head" />
 *
 * <Contact who />
 *
 * <Contact head />
 *
 * <Note tilte>
 * We answer within <TimeLimit of="complaints" />.
 * </Note>
 *
 * <Note>Words.</Note>
 * ```
 *
 * > error in guide/worried.mdx at `<Contact />`
 * > <Contact> lacks “who”.
 * > Type it like this: <Contact who="…" />
 *
 * > error in guide/worried.mdx at `who="head"`
 * > “who” stands twice in this tag.
 * > Keep one of them.
 *
 * > error in guide/worried.mdx at `who`
 * > “who” has no value.
 * > Type a value in quotes: who="…"
 *
 * > error in guide/worried.mdx at `head`
 * > “head” is a value without its name.
 * > Type who="head"
 *
 * > error in guide/worried.mdx at `tilte`
 * > “tilte” is not an attribute of <Note>.
 * > Did you mean “title”? Type title="…"
 *
 * > error in guide/worried.mdx at `<TimeLimit of="complaints" />`
 * > <TimeLimit> lacks “stage”.
 * > Type it like this: <TimeLimit of="complaints" stage="…" />
 *
 * > error in guide/worried.mdx at `<Note>`
 * > <Note> lacks “title”.
 * > Type it like this: <Note title="…">
 *
 * Values of a choice:
 *
 * ```mdx guide/worried.mdx
 * <Action do="Ring">
 * Words.
 * </Action>
 *
 * <Action do="sleep">
 * Words.
 * </Action>
 *
 * <Organisations group="advise" />
 * ```
 *
 * > error in guide/worried.mdx at `Ring`
 * > “do” must be one of: ring, date, return, money, visit. It is “Ring”.
 * > Did you mean “ring”? Type do="ring"
 *
 * > error in guide/worried.mdx at `sleep`
 * > “do” must be one of: ring, date, return, money, visit. It is “sleep”.
 * > Type one of these: ring, date, return, money, visit.
 *
 * > error in guide/worried.mdx at `advise`
 * > “group” must be one of: advice, council, health, families, law. It is “advise”.
 * > Did you mean “advice”? Type group="advice"
 *
 * Short names, which a person's own name is not:
 *
 * ```mdx guide/worried.mdx
 * Ask <Name who="Mrs Marsh" />, <Name who="SENCo" /> or <Name who="" />.
 *
 * <Stages of="Complaints" />
 * ```
 *
 * > error in guide/worried.mdx at `Mrs Marsh`
 * > “who” may hold only small letters, figures and single hyphens, such as speech-therapy. It is “Mrs Marsh”.
 * > Type who="jo-marsh"
 *
 * > error in guide/worried.mdx at `SENCo`
 * > “who” may hold only small letters, figures and single hyphens, such as speech-therapy. It is “SENCo”.
 * > Type who="senco"
 *
 * > error in guide/worried.mdx
 * > “who” may hold only small letters, figures and single hyphens, such as speech-therapy. It is empty.
 * > Type its short name between the quotes: small letters, figures and hyphens.
 *
 * > error in guide/worried.mdx at `Complaints`
 * > “of” may hold only small letters, figures and single hyphens, such as speech-therapy. It is “Complaints”.
 * > Type of="complaints"
 *
 * Languages by their names, and no words where there must be some:
 *
 * ```mdx guide/worried.mdx
 * <InLanguage code="Polish">Dzień dobry</InLanguage> and <InLanguage code="PL">dobry</InLanguage> and <InLanguage code="?">x</InLanguage>
 *
 * <Note title="">Words.</Note>
 * ```
 *
 * > error in guide/worried.mdx at `Polish`
 * > “code” must be the code of a language. It is “Polish”.
 * > Type code="pl"
 *
 * > error in guide/worried.mdx at `PL`
 * > “code” must be the code of a language. It is “PL”.
 * > Type code="pl"
 *
 * > error in guide/worried.mdx at `?`
 * > “code” must be the code of a language. It is “?”.
 * > Type two or three small letters, such as pl for Polish or ur for Urdu.
 *
 * > error in guide/worried.mdx
 * > “title” must not be empty. It is empty.
 * > Type some words: title="…"
 */
export const attribute: Rule = pageRule({
  name: 'attribute',
  source: 'The components of a page and their attributes: docs/writing.md',
  needs: ({ people }) => people.map(({ id, data }) => ({ id, name: data.name })),
  *findOnPage(page, people) {
    for (const use of componentUses(page)) {
      yield* ownFindings(use, people);
      yield* missingFindings(use);
    }
  },
});

type People = readonly { id: string; name: string }[];
type Said = Pick<Finding, 'message' | 'fix'>;

function* ownFindings(use: ComponentUse, people: People): Generator<Finding> {
  const { file } = use.page;
  const { shape } = use.rule.attributes;
  const seen = new Set<string>();
  for (const used of use.attributes) {
    // Code is told by a rule of its own.
    if (used.isCode) continue;
    const { name, value, place } = used;
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (seen.has(name)) yield { file, place, message: `“${name}” stands twice in this tag.`, fix: 'Keep one of them.' };
    else if (!schema) yield { file, place, ...unknown(used, use) };
    else if (value === undefined) yield { file, place, message: `“${name}” has no value.`, fix: `Type a value in quotes: ${name}="…"` };
    else {
      const issue = z.safeParse(schema, value).error?.issues[0];
      if (issue) yield { file, place: used.valuePlace, ...wrongValue(name, value, issue, people) };
    }
    seen.add(name);
  }
}

/** An attribute that must be there and is not, unless another stands for it by mistake. */
function* missingFindings(use: ComponentUse): Generator<Finding> {
  const { page, name: component, rule, place, attributes } = use;
  if (attributes.some(({ isCode }) => isCode)) return;
  const missing = missingFrom(use).find(
    (name) => isNeeded(use, name) && !attributes.some((used) => meantBy(used, use) === name || isValueAlone(used, use)),
  );
  if (missing === undefined) return;
  const all = Object.keys(rule.attributes.shape).map((name) => `${name}="${attributes.find((used) => used.name === name)?.value ?? '…'}"`);
  yield {
    file: page.file,
    place,
    message: `<${component}> lacks “${missing}”.`,
    fix: `Type it like this: <${component} ${all.join(' ')}${rule.holds === 'words' ? '>' : ' />'}`,
  };
}

function missingFrom({ rule, attributes }: ComponentUse): string[] {
  return Object.keys(rule.attributes.shape).filter((name) => !attributes.some((used) => used.name === name));
}

function isNeeded({ rule }: ComponentUse, name: string): boolean {
  const schema = rule.attributes.shape[name];
  return schema !== undefined && !z.safeParse(schema, undefined).success;
}

/** The attribute that was meant by a name that the component does not have. */
function meantBy({ name }: UsedAttribute, use: ComponentUse): string | undefined {
  return Object.hasOwn(use.rule.attributes.shape, name) ? undefined : nearest(name, missingFrom(use));
}

/** `<Contact senco />` */
function isValueAlone(used: UsedAttribute, use: ComponentUse): boolean {
  return used.value === undefined && !Object.hasOwn(use.rule.attributes.shape, used.name) && missingFrom(use).length === 1;
}

function unknown(used: UsedAttribute, use: ComponentUse): Said {
  const meant = meantBy(used, use);
  const message = `“${shown(used.name)}” is not an attribute of <${use.name}>.`;
  if (meant) return { message, fix: `Did you mean “${meant}”? Type ${meant}="${used.value ?? '…'}"` };
  if (isValueAlone(used, use))
    return { message: `“${used.name}” is a value without its name.`, fix: `Type ${missingFrom(use)[0]}="${used.name}"` };
  const known = Object.keys(use.rule.attributes.shape);
  return {
    message,
    fix: known.length === 0 ? `Take it out: <${use.name}> needs none.` : `Take it out. <${use.name}> knows: ${listed(known)}.`,
  };
}

function wrongValue(name: string, value: string, issue: z.core.$ZodIssue, people: People): Said {
  const it = value === '' ? 'It is empty.' : `It is “${shown(value)}”.`;
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const meant = nearest(value, options);
    return {
      message: `“${name}” must be one of: ${options.join(', ')}. ${it}`,
      fix: meant ? `Did you mean “${meant}”? Type ${name}="${meant}"` : `Type one of these: ${options.join(', ')}.`,
    };
  }
  if (name === 'code') {
    const code = languageCode(value) ?? (/^[a-z]{2,3}$/i.test(value) ? value.toLowerCase() : undefined);
    return {
      message: `“code” must be the code of a language. ${it}`,
      fix: code ? `Type code="${code}"` : 'Type two or three small letters, such as pl for Polish or ur for Urdu.',
    };
  }
  if (!issue.message.includes('small letters'))
    return { message: `“${name}” ${issue.message}. ${it}`, fix: `Type some words: ${name}="…"` };
  const short = (name === 'who' ? personCalled(value, people) : undefined) ?? shortNameOf(value);
  return {
    message: `“${name}” ${issue.message}. ${it}`,
    fix: short ? `Type ${name}="${short}"` : 'Type its short name between the quotes: small letters, figures and hyphens.',
  };
}

/** `Mrs Marsh` is Mrs Jo Marsh. */
function personCalled(typed: string, people: People): string | undefined {
  const words = typed.toLowerCase().split(/\s+/);
  const called = people.filter(({ name }) => words.every((word) => word !== '' && name.toLowerCase().split(/\s+/).includes(word)));
  return called.length === 1 ? called[0]?.id : undefined;
}
