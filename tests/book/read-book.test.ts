import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBadge, readBook } from '../../src/book/index.ts';
import { plainText } from '../../src/book/tree.ts';
import { partsOf, walk } from '../../src/book/walk.ts';
import { bookWith, folder, page, pageWith, problemsOf } from './fixture.ts';

const book = readBook(page, { folder });

describe('a booklet of every kind of element', () => {
  test('keeps its parts in order', () => {
    expect(partsOf(book).map(({ id }) => id)).toEqual(['worried', 'help', 'not-happy', 'money', 'words', 'contacts', 'other-formats']);
    expect(book.chapters.map(({ title }) => plainText(title))).toEqual([
      'Are you worried about your child?',
      'What help can my child get?',
      'What if I am not happy with something that the school has done or has not done?',
      'Who pays for the help?',
    ]);
  });

  test('holds each kind of block, so that no branch of a format goes untried', () => {
    const kinds = new Set<string>();
    walk(book, { block: ({ kind }) => kinds.add(kind) });
    expect([...kinds].sort()).toEqual(
      [
        'box',
        'descriptions',
        'drawing',
        'figure',
        'heading',
        'list',
        'meanings',
        'paragraph',
        'picture',
        'quotation',
        'rule',
        'stages',
        'table',
      ].sort(),
    );
  });

  test('loses no word that stands in its sections, and adds none', () => {
    const told: string[] = [];
    walk(book, { words: (words) => told.push(plainText(words)), text: (text) => told.push(text) });
    const sections = page
      .replace(/<div[^>]*data-book="skip".*?<\/div>/gs, '')
      .match(/<section[\s\S]*<\/section>/)?.[0]
      .replace(/ data-also="([^"]*)"[^>]*>/g, '>')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const namesOnly = ['governing', 'body', 'board', 'the', 'SENDCo', 'inclusion', 'leader'];
    expect(counted(told.join(' '), namesOnly)).toEqual(counted(sections ?? '', namesOnly));
  });

  test('tells a row header from a column header, and a number from words', () => {
    const [first] = book.chapters.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(first?.head[0]?.map(({ heads }) => heads)).toEqual(['column', 'column', 'column']);
    expect(first?.body[0]?.map(({ heads }) => heads)).toEqual(['row', 'nothing', 'nothing']);
  });
});

describe('what a format could not show', () => {
  test.each([
    ['in a chapter', '<h2>Late</h2><marquee>Ring 999</marquee>', 'marquee'],
    ['within a line', '<h2>Late</h2><p>Ring <blink>999</blink></p>', 'blink'],
    ['in a table', '<h2>Late</h2><table><colgroup></colgroup></table>', 'colgroup'],
    ['in a list', '<h2>Late</h2><ul><template>a</template></ul>', 'template'],
    ['in a box', '<h2>Late</h2><div data-book="box" data-kind="note"><details>a</details></div>', 'details'],
    ['deeper than a heading can be', '<h2>Late</h2><h4>Deep</h4>', 'h4'],
  ])('an unknown tag %s fails with its name and place', async (_, body, tag) => {
    const problems = await problemsOf(() => bookWith(body));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ chapter: 'worried', heading: 'Late', rule: 'unknown-tag' });
    expect(problems[0]?.message).toContain(`<${tag}>`);
  });

  test('says all that is wrong at once, in words for the person who mends it', async () => {
    const problems = await problemsOf(() =>
      bookWith(`
        <h3>Too deep</h3>
        <h2 id="same">Same</h2><p id="same">Twice</p>
        <p><a href="#nowhere">here</a> and <a href="/help/">there</a></p>
        <p>A <a class="word" href="#word-unknown">new word</a></p>
        <img src="/_astro/corner.png"><img src="/_astro/gone.png" alt="Gone"><img src="../../secret.png" alt="Outside">
        <svg role="img" viewBox="0 0 1 1"></svg>
        <table><tr><td colspan="2">Wide</td></tr></table>
        <div data-book="panel"><p>New</p></div><div data-book="box" data-kind="warning"><p>Mind</p></div>
        <h2></h2>`),
    );
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`).sort()).toMatchInlineSnapshot(`
      [
        "broken-link: A link leads to “/help/”, which is not in the booklet.",
        "broken-link: The link “here” leads to “#nowhere”, which is not in the booklet.",
        "broken-link: The word “new word” has no meaning in the booklet.",
        "duplicate-id: The id “same” stands on the page more than once.",
        "empty-heading: A heading has no words.",
        "heading-order: “Too deep” skips from level 1 to 3.",
        "joined-cells: A table has a cell that reaches over others.",
        "missing-alt: A drawing says nothing to somebody who cannot see it.",
        "missing-alt: The picture “/_astro/corner.png” says nothing to somebody who cannot see it.",
        "missing-picture: The picture “../../secret.png” is not a file of the built site.",
        "missing-picture: The picture “/_astro/gone.png” is not a file of the built site.",
        "unknown-tag: The booklet does not know <div data-book="panel">, so its words would be lost.",
        "unknown-tag: The booklet does not know a box of the kind “warning”.",
      ]
    `);
  });

  test('a page without its sections says which are missing', async () => {
    const problems = await problemsOf(() =>
      readBook('<main class="booklet"><section class="chapter" id="a"><p>Text</p></section></main>', { folder }),
    );
    expect(problems.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "A chapter has no title.",
        "The booklet's page has no <section class="contacts">.",
        "The booklet's page has no <section class="other-formats">.",
      ]
    `);
  });

  test('what the site keeps for print alone is in the book', () => {
    const { chapters } = readBook(
      pageWith('<figure><div data-book="skip"><p>On screen</p></div><template><p>In print</p></template></figure>'),
      { folder },
    );
    expect(chapters[0]?.blocks[0]).toMatchObject({ kind: 'figure', blocks: [{ words: [{ text: 'In print' }] }] });
  });

  test('what the site marks to be left out is left out', () => {
    const { chapters } = readBook(pageWith('<p>In</p><nav data-book="skip"><p>Out</p></nav><svg aria-hidden="true"><path/></svg>'), {
      folder,
    });
    expect(chapters[0]?.blocks).toEqual([{ kind: 'paragraph', ids: [], role: 'text', words: [{ kind: 'text', text: 'In' }] }]);
  });
});

describe('words within a line', () => {
  const wordsOf = (html: string) => {
    const [block] = bookWith(html).chapters[0]?.blocks ?? [];
    return block?.kind === 'paragraph' ? block.words : [];
  };

  test('keep one space where a browser shows one', () => {
    expect(plainText(wordsOf('<p> Ring  <strong> the\n office </strong> <em>now</em> .<br> Or  write. </p>'))).toBe(
      'Ring the office now . Or write.',
    );
  });

  test('keep the language of a part, also where it is marked around them', () => {
    expect(wordsOf('<div lang="pl"><p>Pomoc</p></div>')).toEqual([
      { kind: 'words-in-language', language: 'pl', words: [{ kind: 'text', text: 'Pomoc' }] },
    ]);
  });

  test('lead to a place within the booklet, to the world, or to a meaning', () => {
    const words = wordsOf('<p id="p"><a href="#p">a</a><a href="tel:999">b</a><a class="word" href="#word-senco">c</a></p>');
    expect(words.map(({ kind }) => kind)).toEqual(['link-within', 'link-outside', 'word']);
  });
});

/** How often each word stands in a text. */
function counted(text: string, except: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) if (!except.includes(word)) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe('a picture that is there in several widths', () => {
  const offered =
    '<picture><source type="image/webp" srcset="/_astro/corner.webp 320w, /_astro/corner.jpg 1600w" sizes="50vw"><img src="/_astro/corner.png" width="40" height="30" alt="A corner"></picture>';

  test.each([
    ['on lines of its own', `<figure>${offered}</figure>`],
    ['in a paragraph', `<p>Here it is: ${offered}</p>`],
    ['between paragraphs', offered],
  ])('%s is printed in the widest', (_, body) => {
    const pictures: unknown[] = [];
    walk(bookWith(body), { block: (block) => block.kind === 'picture' && pictures.push(block) });
    expect(pictures).toMatchObject([{ file: join(folder, '_astro/corner.jpg'), alt: 'A corner', width: 40, height: 30 }]);
  });
});

test('the badge is the one that the page’s cover shows', () => {
  const cover = (badge: string) => pageWith('<p>Hello.</p>').replace('<main class="booklet">', `<main class="booklet"><div>${badge}</div>`);
  const drawn = '<img class="badge" src="/_astro/badge.svg" alt="Three harebells">';
  const photographed =
    '<picture><source srcset="/_astro/corner.webp 320w"><img class="badge" src="/_astro/corner.png" alt="A corner"></picture>';
  expect(readBadge(cover(drawn), { folder })).toEqual({ file: join(folder, '_astro/badge.svg'), alt: 'Three harebells' });
  expect(readBadge(cover(photographed), { folder })).toEqual({ file: join(folder, '_astro/corner.webp'), alt: 'A corner' });
  expect(readBadge(cover(''), { folder })).toBeUndefined();
});
