import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Book, BookError, type BookletDetails, type BookProblem, readBook } from '../../src/book/index.ts';

/** A built page with every kind of element that the site can write. */
export const page = readFileSync(join(import.meta.dirname, 'booklet.html'), 'utf8');

/** The built site's folder, in which the page's pictures lie. */
export const folder = join(import.meta.dirname, '../fixtures/booklet');

export const details: BookletDetails = {
  title: 'Help for your child',
  subtitle: 'A guide for parents and carers of children with special educational needs',
  schoolName: 'Harebell Lane Primary School',
  sample: true,
  accent: '#0b5351',
  website: 'https://send.harebell-lane.example/',
  phone: '01632 960 100',
  address: ['Harebell Lane', 'Westmere', 'WM1 4ZZ'],
  badge: { file: join(folder, '_astro/badge.svg'), alt: 'Three harebell flowers on one stem' },
  approvedBy: 'the governors',
  approvedOn: '2026-09-22',
  nextReview: '2027-09-21',
  language: 'en-GB',
};

/** A small whole booklet around the body of one chapter. */
export function pageWith(body: string, title = 'Are you worried?'): string {
  return `<!DOCTYPE html><html lang="en-GB"><body><main class="booklet">
    <section class="chapter" id="worried"><h1 id="worried-title">${title}</h1>${body}</section>
    <section class="words" id="words"><h1>What words mean</h1><dl class="meanings"><dt id="word-senco" data-also="SENDCo">SENCo</dt><dd><p>A teacher.</p></dd></dl></section>
    <section class="contacts" id="contacts"><h1>Who to ask</h1><p>The office.</p></section>
    <section class="other-formats" id="other-formats"><h1>Other formats</h1><p>Ask us.</p></section>
  </main></body></html>`;
}

export function bookWith(body: string): Book {
  return readBook(pageWith(body), { folder });
}

/** What is wrong with a booklet; nothing if it can be made. */
export async function problemsOf(make: () => unknown): Promise<BookProblem[]> {
  try {
    await make();
    return [];
  } catch (error) {
    if (error instanceof BookError) return error.problems;
    throw error;
  }
}
