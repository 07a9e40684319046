import { components } from '../schema/index.ts';

/**
 * What is wrong with a component's tag that cannot be read, and the tag as it should be.
 * @param typed the tag from < to >, or to the end of its line
 * @returns also how many letters of it are the tag's own, where a sentence goes on after a tag without an end
 */
export function mendedTag(name: string, typed: string): { message: string; tag: string; length: number } {
  const { rest, isStray } = withoutStray(typed.slice(name.length + 1));
  const straight = rest.replace(/[“”„]/g, '"').replace(/=\s*[‘’]([^‘’]*)[‘’]/g, '="$1"');
  const attributes = attributesOf(straight, firstAttribute(name));
  const ending = holdsWords(name) && !/\/\s*>?$/.test(rest) ? '>' : ' />';
  const tag = `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}${ending}`;
  return { message: saying(rest, straight, isStray), tag, length: name.length + 1 + rest.trimEnd().length };
}

function saying(rest: string, straight: string, isStray: boolean): string {
  if (straight !== rest) return 'The quote marks in this tag are curly, and must be straight.';
  if ((rest.match(/"/g)?.length ?? 0) % 2 === 1) return 'A quote mark in this tag is not closed.';
  if (/[\w-]\s*:\s*["']/.test(rest)) return 'An equals sign stands between a name and its value in a tag, not a colon.';
  if (/(?:^|\s)["'][^"']*["']/.test(rest.replace(/=\s*["'][^"']*["']/g, ''))) return 'This tag has a value without its name.';
  if (/=\s*[^\s"']/.test(rest)) return 'A value in this tag stands without quote marks.';
  return isStray || !/>\s*$/.test(rest) ? 'This tag has no end.' : 'This tag cannot be read.';
}

/** The words of a sentence that goes on after a tag without an end are no part of it. */
function withoutStray(rest: string): { rest: string; isStray: boolean } {
  if (/>\s*$/.test(rest)) return { rest, isStray: false };
  const tag = /^(?:\s+[\w-]+\s*[=:]\s*(?:"[^"]*"|'[^']*'|[“”][^“”]*[“”]))*\s*\/?/.exec(rest)?.[0] ?? '';
  return tag.trim() === '' ? { rest, isStray: false } : { rest: tag, isStray: tag.trimEnd() !== rest.trimEnd() };
}

/** Names and values, however they are typed. A value alone belongs to the first attribute of the component. */
function attributesOf(rest: string, first: string): [name: string, value: string][] {
  const found = [...rest.matchAll(/(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"?|'([^']*)'|([^\s"'/>=]+))/g)];
  return found.flatMap(([, name, double, single, bare]): [string, string][] => {
    const value = double ?? single ?? bare ?? '';
    const plain = value.replace(/\s*\/?>.*$/s, '').trim();
    return name === undefined && first === '' ? [] : [[name ?? first, plain]];
  });
}

function firstAttribute(name: string): string {
  return Object.keys(ruleOf(name)?.attributes.shape ?? {})[0] ?? '';
}

function holdsWords(name: string): boolean {
  return ruleOf(name)?.holds === 'words';
}

function ruleOf(name: string): (typeof components)[keyof typeof components] | undefined {
  return Object.entries(components).find(([known]) => known === name)?.[1];
}
