import { z } from 'astro/zod';
import { listed } from '../../language/index.ts';
import { nearest } from '../../source/index.ts';
import { type ComponentUse, componentRules, componentUses, tagPlace, type UsedAttribute } from '../component-uses.ts';
import { elementsOf, holdsMore, wordsOf } from '../page-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * A component must be one of the list, with its own attributes, in a place where it may stand,
 * and with words between its tags if it holds words.
 *
 * Good: `<Contact who="senco" />` on a line of its own. `Ring <Phone who="office" />.` within a sentence.
 * `<Note title="Good to know">Bring a friend.</Note>`
 *
 * Bad: `<Contcat who="senco" />`. `<Contact person="senco" />`. `<Contact>Jo</Contact>`. `<Note title="Empty"></Note>`.
 * `Ask <Contact who="senco" /> today.` `<Phone who="office" />` alone on its line.
 */
export const component: Rule = {
  name: 'component',
  source: 'The components of a page and their attributes: docs/writing.md',
  *find({ pages }) {
    for (const page of pages) {
      for (const { element, place } of elementsOf(page)) {
        const name = element.name ?? '';
        if (/^\p{Lu}[\p{L}\p{N}]*$/u.test(name) && !componentRules.has(name)) {
          yield { file: page.file, place: tagPlace(page, element) ?? place, ...unknownComponent(name) };
        }
      }
      for (const use of componentUses(page)) {
        yield* attributeFindings(use);
        yield* placeFindings(use);
        yield* wordFindings(use);
      }
    }
  },
};

function unknownComponent(name: string): { message: string; fix: string } {
  const names = [...componentRules.keys()];
  const meant = nearest(name, names);
  return {
    message: `There is no component <${shown(name)}>.`,
    fix: meant ? `Did you mean <${meant}>? Type that in its place.` : `Take it out, or type one of these: ${names.join(', ')}.`,
  };
}

function* attributeFindings({ page, name: component, rule, place, attributes }: ComponentUse): Generator<Finding> {
  const { file } = page;
  const { shape } = rule.attributes;
  const allowed = Object.keys(shape);
  const seen = new Set<string>();
  for (const attribute of attributes) {
    // Code is told by a rule of its own.
    if (attribute.isCode) continue;
    const { name, value } = attribute;
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (seen.has(name)) yield { file, place: attribute.place, message: `“${name}” stands twice in this tag.`, fix: 'Keep one of them.' };
    else if (!schema) yield { file, place: attribute.place, ...unknownAttribute(component, attribute, allowed, attributes) };
    else if (value === undefined)
      yield { file, place: attribute.place, message: `“${name}” has no value.`, fix: `Type a value in quotes: ${name}="…"` };
    else {
      const result = z.safeParse(schema, value);
      if (!result.success) yield { file, place: attribute.valuePlace, ...wrongValue(name, value, result.error.issues[0]) };
    }
    seen.add(name);
  }
  if (attributes.some(({ name }) => name === '')) return;
  for (const [name, schema] of Object.entries(shape)) {
    const isMisspelt = attributes.some(
      (attribute) => !allowed.includes(attribute.name) && nearest(attribute.name, missingFrom(allowed, attributes)) === name,
    );
    if (attributes.some((attribute) => attribute.name === name) || isMisspelt || z.safeParse(schema, undefined).success) continue;
    const all = Object.keys(shape).map((one) => `${one}="…"`);
    yield {
      file,
      place,
      message: `<${component}> lacks “${name}”.`,
      fix: `Type it like this: <${component} ${all.join(' ')}${rule.holds === 'words' ? '>' : ' />'}`,
    };
  }
}

function missingFrom(allowed: string[], attributes: UsedAttribute[]): string[] {
  return allowed.filter((name) => !attributes.some((attribute) => attribute.name === name));
}

function unknownAttribute(
  component: string,
  { name }: UsedAttribute,
  allowed: string[],
  attributes: UsedAttribute[],
): { message: string; fix: string } {
  const meant = nearest(name, missingFrom(allowed, attributes));
  const fix = meant
    ? `Did you mean “${meant}”? Type that in its place.`
    : allowed.length === 0
      ? `Take it out: <${component}> needs none.`
      : `Take it out. <${component}> knows: ${listed(allowed)}.`;
  return { message: `“${shown(name)}” is not an attribute of <${component}>.`, fix };
}

function wrongValue(name: string, value: string, issue: z.core.$ZodIssue | undefined): { message: string; fix: string } {
  if (issue?.code === 'invalid_value') {
    const options = issue.values.map(String);
    const meant = nearest(value, options);
    return {
      message: `“${name}” must be one of: ${options.join(', ')}. It is “${shown(value)}”.`,
      fix: meant ? `Did you mean “${meant}”? Type that.` : `Type one of these: ${options.join(', ')}.`,
    };
  }
  if (name === 'code')
    return {
      message: `“code” must be the code of a language. It is “${shown(value)}”.`,
      fix: 'Type two or three small letters, such as pl for Polish or ur for Urdu.',
    };
  const must = issue?.message.startsWith('m') ? issue.message : 'is not right';
  const fix = must.includes('small letters') ? 'Type its short name: small letters, figures and hyphens.' : `Type some words: ${name}="…"`;
  return { message: `“${name}” ${must}. It is ${value === '' ? 'empty' : `“${shown(value)}”`}.`, fix };
}

function* placeFindings({ page, name, rule, element, place, parents }: ComponentUse): Generator<Finding> {
  const { file } = page;
  const isAlone = element.type === 'mdxJsxFlowElement' && parents.at(-1)?.type !== 'paragraph';
  if (rule.place === 'block' && !isAlone) {
    yield {
      file,
      place,
      message: `<${name}> cannot stand within a sentence.`,
      fix: 'Put it on a line of its own, with an empty line before and after it.',
    };
  } else if (rule.place === 'inline' && isAlone) {
    yield {
      file,
      place,
      message: `<${name}> stands alone here, and belongs in a sentence.`,
      fix: `Type words around it, such as: Ask <${name} … />.`,
    };
  }
}

function* wordFindings({ page, name, rule, element, place }: ComponentUse): Generator<Finding> {
  const { file } = page;
  const isEmpty = !element.children.some((child) => wordsOf(child).trim() !== '' || holdsMore(child));
  if (rule.holds === 'nothing' && !isEmpty) {
    yield {
      file,
      place,
      message: `<${name}> holds no words of its own.`,
      fix: `End the tag with /> and take the words and </${name}> out of it.`,
    };
  } else if (rule.holds === 'words' && isEmpty) {
    yield {
      file,
      place,
      message: `<${name}> has no words in it.`,
      fix: `Type the words between <${name} …> and </${name}>, or take it out.`,
    };
  }
}
