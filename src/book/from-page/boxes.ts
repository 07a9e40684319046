import type { Element, ElementContent } from 'hast';
import { type Block, type Box, type BoxRole, boxRoles, type Drawing, type Inline, type Picture, type Stage, type Stages } from '../tree.ts';
import { attribute, hasClass, idsOf, isElement, type Reading, report, reportUnknown } from './reading.ts';
import { readWords } from './words.ts';

/** Reads blocks: the caller's, so that boxes and blocks need not know each other's files. */
type ReadBlocks = (nodes: ElementContent[], reading: Reading) => Block[];

/** Reads an element marked `data-book="box"`. Its ornament and a contact's photograph stand beside its words. */
export function readBox(element: Element, reading: Reading, readBlocks: ReadBlocks): Box {
  const ids = idsOf(reading, element);
  const [title, rest] = takeOut(element.children, 'box-title');
  const words = titleWords(title, reading);
  const blocks = readBlocks(rest, reading);
  const icon = blocks.find((block): block is Drawing => block.kind === 'drawing' && block.alt === '');
  const role = roleOf(element, reading);
  const picture = role === 'contact' ? blocks.find((block): block is Picture => block.kind === 'picture') : undefined;
  return { kind: 'box', ids, role, title: words, icon, picture, blocks: blocks.filter((block) => block !== icon && block !== picture) };
}

/** Reads an `ol` marked `data-book="stages"`. */
export function readStages(element: Element, reading: Reading, readBlocks: ReadBlocks): Stages {
  const ids = idsOf(reading, element);
  const stages: Stage[] = [];
  for (const item of element.children.filter(isElement)) {
    if (item.tagName !== 'li') {
      reportUnknown(reading, item, 'in the steps of a complaint');
      continue;
    }
    const spots = idsOf(reading, item).map((id): Inline => ({ kind: 'spot', id }));
    const [title, afterTitle] = takeOut(item.children, 'stage-title');
    const [limit, rest] = takeOut(afterTitle, 'stage-limit');
    stages.push({
      formality: attribute(item, 'dataFormal') === 'true' ? 'formal' : 'informal',
      title: [...spots, ...titleWords(title, reading)],
      limit: limit ? readWords(limit.children, reading) : [],
      blocks: readBlocks(rest, reading),
    });
  }
  return { kind: 'stages', ids, stages };
}

function roleOf(element: Element, reading: Reading): BoxRole {
  const kind = attribute(element, 'dataKind');
  const role = boxRoles.find((known) => known === kind);
  if (role) return role;
  report(reading, 'unknown-tag', `The booklet does not know a box of the kind “${kind}”.`, `Use one of: ${boxRoles.join(', ')}.`);
  return 'note';
}

/** Parts the child that carries a class from its sisters. */
function takeOut(children: ElementContent[], className: string): [Element | undefined, ElementContent[]] {
  const found = children.filter(isElement).find((child) => hasClass(child, className));
  return [found, children.filter((child) => child !== found)];
}

/** A title is bold by its place: the `<strong>` around all of it says nothing more. */
function titleWords(title: Element | undefined, reading: Reading): Inline[] {
  if (!title) return [];
  return readWords(title.children, reading).flatMap((word) => (word.kind === 'strong' ? word.words : [word]));
}
