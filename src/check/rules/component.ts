import { mendedTag, nearest, type PageText } from '../../source/index.ts';
import { type ComponentUse, componentRules, componentUses, isComponentName, tagPlace } from '../component-uses.ts';
import { elementsOf, holdsMore, tagNameOf, wordsOf } from '../page-parts.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { textsOfPage } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # component
 *
 * A component must be one of the list, in a place where it may stand: on a line of its own, or within a sentence.
 * One that holds words has words between its tags, and the others have none.
 *
 * ## Good
 *
 * On lines of their own, in a list, in another component and in a table:
 *
 * ```mdx guide/worried.mdx
 * <Contact who="senco" />
 *
 * - <Contact who="head" />
 * - Ring <Phone who="office" />
 *
 * <Note title="Good to know">
 * Ask <Name who="senco" />.
 *
 * <Contact who="senco" />
 * </Note>
 *
 * <Law source="An act">Words.</Law>
 *
 * <Note title="One line"><Name who="senco" /> knows.</Note>
 *
 * | Who | How |
 * | --- | --- |
 * | <Name who="senco" /> | **<Email who="senco" />** |
 *
 * Witaj, <InLanguage code="pl">dzień dobry</InLanguage>.
 *
 * <InLanguage code="cy">
 * Bore da.
 * </InLanguage>
 * ```
 *
 * Gaps of a letter that have the names of components, and figures in a sentence:
 *
 * ```mdx letters/meeting.mdx
 * Dear [Name], see [Letters /]. If 3 < Sum of all, ring. We can meet [Contact us] soon.
 * ```
 *
 * ## Bad
 *
 * Names that do not exist, a slip, and small letters for capitals:
 *
 * ```mdx guide/worried.mdx
 * <Contcat who="senco" />
 *
 * <contact who="senco" />
 *
 * <Carousel />
 * ```
 *
 * > error in guide/worried.mdx at `<Contcat who="senco" />`
 * > There is no component <Contcat>.
 * > Did you mean <Contact>? Type that in its place.
 *
 * > error in guide/worried.mdx at `<contact who="senco" />`
 * > There is no component <contact>.
 * > Did you mean <Contact>? Type that in its place.
 *
 * > error in guide/worried.mdx at `<Carousel />`
 * > There is no component <Carousel>.
 * > Take it out, or type one of these: Contact, WhosWho, Name, Phone, Email, Stages, TimeLimit, Money, Sum, Organisation, Organisations, Action, Note, Law, Downloads, Papers, Letters, InLanguage.
 *
 * In the wrong place:
 *
 * ```mdx guide/worried.mdx
 * Ask <Contact who="senco" /> today.
 *
 * <Phone who="office" />
 *
 * ## About <WhosWho />
 * ```
 *
 * > error in guide/worried.mdx at `<Contact who="senco" />`
 * > <Contact> cannot stand within a sentence.
 * > Put it on a line of its own, with an empty line before and after it.
 *
 * > error in guide/worried.mdx at `<Phone who="office" />`
 * > <Phone> stands alone here, and belongs in a sentence.
 * > Type words around it, such as: Ask <Phone who="office" />.
 *
 * > error in guide/worried.mdx at `<WhosWho />`
 * > <WhosWho> cannot stand within a sentence.
 * > Put it on a line of its own, with an empty line before and after it.
 *
 * Words where there may be none, and none where there must be some:
 *
 * ```mdx guide/worried.mdx
 * <Contact who="senco">Jo</Contact>
 *
 * <Note title="Empty"></Note>
 *
 * <Law source="An act" />
 * ```
 *
 * > error in guide/worried.mdx at `<Contact who="senco">`
 * > <Contact> holds no words of its own.
 * > Type <Contact who="senco" />, and take the words and </Contact> out.
 *
 * > error in guide/worried.mdx at `<Note title="Empty">`
 * > <Note> has no words in it.
 * > Type the words between <Note title="Empty"> and </Note>, or take it out.
 *
 * > error in guide/worried.mdx at `<Law source="An act" />`
 * > <Law> has no words in it.
 * > Type the words between <Law source="An act"> and </Law>, or take it out.
 *
 * Tags that would be shown as words, because their brackets are other ones or a space stands in them:
 *
 * ```mdx guide/worried.mdx
 * Ring < Phone who="office" /> or [Phone who="head" /], write to &lt;Email who="senco" /&gt; or ‹Email who=senco›.
 * ```
 *
 * > error in guide/worried.mdx at `< Phone who="office" />`
 * > This would be shown as it stands.
 * > Type it like this: <Phone who="office" />
 *
 * > error in guide/worried.mdx at `[Phone who="head" /]`
 * > This would be shown as it stands.
 * > Type it like this: <Phone who="head" />
 *
 * > error in guide/worried.mdx at `&lt;Email who="senco" /&gt;`
 * > This would be shown as it stands.
 * > Type it like this: <Email who="senco" />
 *
 * > error in guide/worried.mdx at `‹Email who=senco›`
 * > This would be shown as it stands.
 * > Type it like this: <Email who="senco" />
 */
export const component: Rule = pageRule({
  name: 'component',
  source: 'The components of a page and their attributes: docs/writing.md',
  needs: () => undefined,
  *findOnPage(page) {
    for (const { element } of elementsOf(page)) {
      const name = tagNameOf(element);
      if (isComponentName(name) && !componentRules.has(name)) yield { file: page.file, place: tagPlace(page, element), ...unknown(name) };
    }
    for (const use of componentUses(page)) {
      yield* placeFindings(use);
      yield* wordFindings(use);
    }
    yield* shownTags(page);
  },
});

function unknown(name: string): Pick<Finding, 'message' | 'fix'> {
  const names = [...componentRules.keys()];
  const meant = nearest(name, names);
  return {
    message: `There is no component <${shown(name)}>.`,
    fix: meant ? `Did you mean <${meant}>? Type that in its place.` : `Take it out, or type one of these: ${names.join(', ')}.`,
  };
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
      fix: `Type words around it, such as: Ask ${mended(name, typedAt(page, place))}.`,
    };
  }
}

function* wordFindings({ page, name, rule, element, place }: ComponentUse): Generator<Finding> {
  const { file } = page;
  const tag = mended(name, typedAt(page, place));
  const isEmpty = !element.children.some((child) => wordsOf(child).trim() !== '' || holdsMore(child));
  if (rule.holds === 'nothing' && !isEmpty) {
    yield {
      file,
      place,
      message: `<${name}> holds no words of its own.`,
      fix: `Type ${tag}, and take the words and </${name}> out.`,
    };
  } else if (rule.holds === 'words' && isEmpty) {
    yield {
      file,
      place,
      message: `<${name}> has no words in it.`,
      fix: `Type the words between ${tag.replace(' />', '>')} and </${name}>, or take it out.`,
    };
  }
}

const brackets = new RegExp(
  `[<＜‹[]\\s*(${[...componentRules.keys()].join('|')})((?=[\\s/])[^<>＜＞‹›[\\]]{0,200}=[^<>＜＞‹›[\\]]{0,200})[>＞›\\]]`,
  'g',
);

/** What looks like a component to a person, and is words to the program. */
function* shownTags(page: PageText): Generator<Finding> {
  for (const { kind, value, placeAt } of textsOfPage(page)) {
    if (kind !== 'words' && kind !== 'heading') continue;
    for (const { 0: typed, 1: name = '', 2: rest, index } of value.matchAll(brackets)) {
      const fix = `Type it like this: ${mended(name, `<${name}${rest}>`)}`;
      yield { file: page.file, place: placeAt(index, index + typed.length), message: 'This would be shown as it stands.', fix };
    }
  }
}

/** The tag as its component wants it: with or without a stroke at its end. */
function mended(name: string, tag: string): string {
  return mendedTag(name, tag).tag;
}

function typedAt(page: PageText, { line, column, endLine, endColumn }: ComponentUse['place']): string {
  return page.text.slice(page.lines.startOf(line) + column - 1, page.lines.startOf(endLine) + endColumn - 1);
}
