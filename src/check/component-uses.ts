import type { Nodes } from 'mdast';
import { type ComponentRule, components } from '../schema/index.ts';
import { type PageText, type Place, tagAt } from '../source/index.ts';
import { type Element, elementsOf } from './page-parts.ts';

/** A component in a page, with what is said of it and what it may say. */
export interface ComponentUse {
  page: PageText;
  name: string;
  rule: ComponentRule;
  element: Element;
  parents: Nodes[];
  /** The place of its opening tag. */
  place: Place;
  attributes: UsedAttribute[];
}

export interface UsedAttribute {
  /** Empty for `{...all}`. */
  name: string;
  /** `undefined` for a name without a value, and for code. */
  value: string | undefined;
  isCode: boolean;
  place: Place;
  /** The place of the value alone, or of the whole where there is none. */
  valuePlace: Place;
}

export const componentRules: ReadonlyMap<string, ComponentRule> = new Map(Object.entries(components));

/** Whether a tag is a component's, or was meant to be one: its name has a capital, or is a component's but for the capitals. */
export function isComponentName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]*$/u.test(name) || smallNames.has(name.toLowerCase());
}

const smallNames: ReadonlySet<string> = new Set(Object.keys(components).map((name) => name.toLowerCase()));

/** The components of a page that Plainbook knows, in the order of the text. */
export function* componentUses(page: PageText): Generator<ComponentUse> {
  for (const { element, parents } of elementsOf(page)) {
    const name = element.name ?? '';
    const rule = componentRules.get(name);
    if (rule) yield { page, name, rule, element, parents, place: tagPlace(page, element), attributes: attributesOf(page, element) };
  }
}

/** The place of an element's opening tag, which may be much shorter than the element. Of `<>`, its first sign. */
export function tagPlace(page: PageText, element: Element): Place {
  const start = element.position?.start.offset ?? 0;
  return page.lines.between(start, tagAt(page.text, start)?.end ?? start + 1);
}

/** The tree knows the values, with entities resolved; the text knows where they stand. Both are in the same order. */
function attributesOf(page: PageText, element: Element): UsedAttribute[] {
  const typed = tagAt(page.text, element.position?.start.offset ?? 0)?.attributes ?? [];
  return typed.map((attribute): UsedAttribute => {
    const place = page.lines.between(attribute.start, attribute.end);
    if (attribute.kind === 'spread') return { name: '', value: undefined, isCode: true, place, valuePlace: place };
    const known = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === attribute.name);
    const value = typeof known?.value === 'string' ? known.value : undefined;
    return {
      name: attribute.name,
      value: attribute.kind === 'code' ? undefined : value,
      isCode: attribute.kind === 'code',
      place,
      valuePlace: attribute.value ? page.lines.between(attribute.value.start, attribute.value.end) : place,
    };
  });
}
