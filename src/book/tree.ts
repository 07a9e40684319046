/**
 * The book tree: the whole of what a printed or saved format can be asked to show. Each format walks this tree and nothing else.
 * The set is closed: every format has a `switch` over `kind` that TypeScript holds complete, so a new kind cannot vanish from one of them.
 */

/** One booklet, in the order in which it is read. */
export interface Book {
  chapters: Part[];
  /** The meanings of the words that the chapters use. A school without a glossary has none. */
  words: Part | undefined;
  /** The people and organisations to ring. */
  contacts: Part;
  /** How to ask for the booklet in another format. */
  otherFormats: Part;
}

/** A chapter, or one of the parts behind the chapters. Its title is a heading of level 1. */
export interface Part {
  /** The name of its section on the page: `worried`. */
  id: string;
  /** The names by which links lead to it: its section's and its title's. */
  ids: string[];
  title: Inline[];
  blocks: Block[];
}

/** Something that stands on lines of its own. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Descriptions
  | Meanings
  | Stages
  | Table
  | Figure
  | Picture
  | Drawing
  | Box
  | Quotation
  | Rule;

/** What every block has. */
interface Place {
  /** The names by which links lead to this block. */
  ids: string[];
}

export interface Heading extends Place {
  kind: 'heading';
  level: 2 | 3;
  words: Inline[];
}

export interface Paragraph extends Place {
  kind: 'paragraph';
  /** `source` says where a figure comes from. */
  role: 'text' | 'source';
  words: Inline[];
}

export interface List extends Place {
  kind: 'list';
  order: 'bullets' | 'numbers';
  /** The number of the first item. */
  start: number;
  items: Block[][];
}

/** Names with what belongs to each: `Ring`, and the number. */
export interface Descriptions extends Place {
  kind: 'descriptions';
  entries: Description[];
}

export interface Description {
  term: Inline[];
  meaning: Block[];
}

/** The glossary: the words of the book, each with its meaning. */
export interface Meanings extends Place {
  kind: 'meanings';
  entries: Meaning[];
}

export interface Meaning {
  /** What a `Word` names in `of`: `word-senco`. */
  id: string;
  term: string;
  /** What the letters stand for, or nothing. */
  inFull: string;
  /** Other names for the same thing, for the index. */
  alsoCalled: string[];
  meaning: Block[];
}

/** The steps of a complaint: a numbered path. */
export interface Stages extends Place {
  kind: 'stages';
  stages: Stage[];
}

export interface Stage {
  formality: 'formal' | 'informal';
  title: Inline[];
  /** `We answer within 10 school days`, or nothing. */
  limit: Inline[];
  /** Who, what you do, what we do, what comes next. */
  blocks: Block[];
}

export interface Table extends Place {
  kind: 'table';
  caption: Inline[];
  /** How many cells each row has. */
  columns: number;
  head: Cell[][];
  body: Cell[][];
  foot: Cell[][];
}

export interface Cell {
  heads: 'column' | 'row' | 'nothing';
  /** Numbers stand to the right. */
  holds: 'words' | 'number';
  blocks: Block[];
}

/** Blocks with a caption below them. */
export interface Figure extends Place {
  kind: 'figure';
  blocks: Block[];
  caption: Inline[];
}

/** A picture from a file of the built site. */
export interface Picture extends Place {
  kind: 'picture';
  /** Where the file is on this machine. */
  file: string;
  /** The picture in words; empty if it is only an ornament. */
  alt: string;
  /** Its own size in CSS pixels, or 0 where the page does not say. */
  width: number;
  height: number;
}

/** A picture drawn in the page itself. */
export interface Drawing extends Place {
  kind: 'drawing';
  /** The whole `<svg>` as a file of its own. */
  svg: string;
  /** All that it shows, in words. */
  alt: string;
  /** The words drawn in it. */
  words: string[];
}

/** A box beside the text: a card, a note, something to do now. */
export interface Box extends Place {
  kind: 'box';
  role: BoxRole;
  title: Inline[];
  /** An ornament beside the words. */
  icon: Drawing | undefined;
  /** A photograph on a contact card. */
  picture: Picture | undefined;
  blocks: Block[];
}

export const boxRoles = ['in-short', 'note', 'contact', 'action', 'law', 'organisation', 'papers', 'formats'] as const;
export type BoxRole = (typeof boxRoles)[number];

export interface Quotation extends Place {
  kind: 'quotation';
  blocks: Block[];
}

/** A change of subject: a line across. */
export interface Rule extends Place {
  kind: 'rule';
}

/** Something within a line. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deleted' | 'code'; words: Inline[] }
  | { kind: 'link-within'; to: string; words: Inline[] }
  | { kind: 'link-outside'; address: string; words: Inline[] }
  | Word
  /** Words in another language than the book's: `pl`, `zh-Hans`. */
  | { kind: 'words-in-language'; language: string; words: Inline[] }
  | { kind: 'line-break' }
  /** A spot that links can lead to. */
  | { kind: 'spot'; id: string };

/** A word of the glossary where a chapter first uses it. */
export interface Word {
  kind: 'word';
  /** The meaning's id: `word-senco`. */
  of: string;
  /** The name of this very place, for the glossary and the index: `use:12`. No id that is made from a heading has a colon. */
  id: string;
  words: Inline[];
}

/** The words of a line without their marks. */
export function plainText(words: Inline[]): string {
  return words
    .map((word) => {
      if (word.kind === 'text') return word.text;
      if (word.kind === 'line-break') return ' ';
      return word.kind === 'spot' ? '' : plainText(word.words);
    })
    .join('');
}
