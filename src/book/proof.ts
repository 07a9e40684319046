import type { BookletDetails } from './details.ts';
import type { Block, Book, Inline, Part } from './tree.ts';

/** A booklet of a few words with something of each kind that costs time to print for the first time. */
export const proof: { book: Book; details: BookletDetails } = {
  book: {
    chapters: [part('proof', [paragraph('Words.'), table()])],
    words: part('words', []),
    contacts: part('contacts', [paragraph('Words.')]),
    otherFormats: part('other-formats', [paragraph('Words.')]),
  },
  details: {
    title: 'Proof',
    schoolName: 'Proof',
    sample: true,
    accent: '#000000',
    website: 'https://proof.example',
    phone: '01632 960 100',
    address: ['Proof'],
    approvedBy: 'Proof',
    approvedOn: '2000-01-01',
    nextReview: '2000-01-02',
    language: 'en-GB',
  },
};

function part(id: string, blocks: Block[]): Part {
  return { id, ids: [id], title: text(id), blocks };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', ids: [], role: 'text', words: text(words) };
}

function table(): Block {
  const cell = (heads: 'column' | 'row' | 'nothing') => ({ heads, holds: 'words' as const, blocks: [paragraph('Word')] });
  return {
    kind: 'table',
    ids: [],
    caption: text('Words'),
    columns: 2,
    head: [[cell('column'), cell('column')]],
    body: [[cell('row'), cell('nothing')]],
    foot: [],
  };
}

function text(words: string): Inline[] {
  return [{ kind: 'text', text: words }];
}
