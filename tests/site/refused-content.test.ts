import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseAddresses, refuseCode } from '../../src/site/refuse-code.ts';
import { settings } from '../../src/site/settings.ts';
import { guidePage, item, person, schoolFile, smallSchool } from '../fixture-school.ts';
import type { UncheckedSchool } from './build-unchecked.ts';
import { harmsIn } from './harms.ts';
import { buildUnchecked } from './unchecked.ts';

/**
 * What a check would have refused, given to the renderer as if nobody had checked. A page may only be refused, or be shown without harm.
 */
const folder = mkdtempSync(join(tmpdir(), 'plainbook-hostile-'));

/** A file that shows whether content was run. */
const proof = join(folder, 'content-was-run');
const run = `(await import('node:fs')).writeFileSync(${JSON.stringify(proof)}, '')`;

/** Words of a page that are refused. */
const refusedWords: Record<string, string> = {
  import: "import fs from 'node:fs'\n\nHello.",
  export: `export const a = ${run}\n\nHello.`,
  expression: `Hello {${run}}.`,
  'process.exit': 'Hello {process.exit(0)}.',
  'expression on its own': '{1 + 1}',
  script: '<script>alert(1)</script>',
  'script in a sentence': 'Hello <script src="https://elsewhere.example/a.js" />.',
  onerror: '<img src="/icon.svg" onerror="alert(1)" />',
  iframe: '<iframe src="https://elsewhere.example"></iframe>',
  style: '<style>@import "https://elsewhere.example/a.css";</style>',
  svg: '<svg onload="alert(1)"><circle r="1" /></svg>',
  html: '<b>Bold</b>',
  fragment: '<Fragment set:html="<script>alert(1)</script>" />',
  'nameless tag': '<><b>Bold</b></>',
  'attribute that is code': '<Contact who={x} />',
  'spread attributes': '<Contact {...{ who: "senco" }} />',
  'attribute of nobody': '<Contact who="senco" onclick="alert(1)" />',
  'attribute of Astro': '<Contact who="senco" client:load />',
  'component of nobody': '<Prose html="x" />',
  'component with a bad value': '<Organisation id="javascript:alert(1)" />',
  'component in another’s words': '<Note title="x">\n<Script />\n</Note>',
  'javascript link': '[x](javascript:alert(1))',
  'javascript link in disguise': '[x](JaVa&#115;cRiPt:alert(1))',
  'javascript link by its name': '[x][y]\n\n[y]: javascript:alert(1)',
  'data link': '[x](data:text/html,<script>alert(1)</script>)',
  'file link': '[x](file:///etc/passwd)',
  'blob link': '[x](blob:https://send.school.example/1)',
  'remote picture': '![x](https://elsewhere.example/p.png)',
  'remote picture without a scheme': '![x](//elsewhere.example/p.png)',
  'remote picture by its name': '![x][y]\n\n[y]: https://elsewhere.example/p.png',
  'data picture': '![x](data:image/png;base64,AAAA)',
  'picture from the site’s top': '![x](/icon.svg)',
  'picture outside the folder': '![x](../../elsewhere.png)',
  'picture that is a program': '![x](../pictures/evil.js)',
  'picture that is a package': '![x](astro)',
  'picture with a question': '![x](../pictures/badge.svg?raw)',
};

const schema = /does not match collection schema/;
const people = (photo: string): string =>
  person({ photo }) + person({ id: 'sam-lee', roles: '[head]' }) + person({ id: 'al-roy', roles: '[office]' });
const organisation = { id: 'advice', name: 'Advice', group: 'advice', helpsWith: 'x', cost: 'Free', howToStart: 'Ring' };

/** Other files that are refused, and why. */
const refusedFiles: Record<string, { changes: UncheckedSchool['changes']; because: RegExp }> = {
  'website of an organisation': {
    changes: { 'organisations.yaml': item({ ...organisation, website: 'javascript:alert(1)' }) },
    because: schema,
  },
  'website of a source': {
    changes: {
      'money.yaml': (smallSchool['money.yaml'] ?? '').replace('{ title: Budget }', "{ title: Budget, website: 'data:text/html,x' }"),
    },
    because: schema,
  },
  'website of the council': {
    changes: { 'school.yaml': schoolFile({ council: "{ name: Council, website: 'javascript:alert(1)' }" }) },
    because: schema,
  },
  'colour with more': { changes: { 'school.yaml': schoolFile({ colours: "{ accent: 'red;}body{display:none' }" }) }, because: schema },
  'email with more': { changes: { 'people.yaml': person({ email: "'a@b.example?x=<script>'" }) }, because: schema },
  'layout that is a program': {
    changes: { 'guide/worried.mdx': guidePage('Hello.', { layout: '../evil.astro' }), 'evil.astro': `---\n${run}\n---\n` },
    because: schema,
  },
  'photograph outside the folder': {
    changes: { 'people.yaml': people('{ file: ../../x.png, alt: x }') },
    because: /There is no picture/,
  },
  'photograph that is a program': {
    changes: { 'people.yaml': people('{ file: pictures/evil.js, alt: x }'), 'pictures/evil.js': run },
    because: /There is no picture/,
  },
  'drawing that cannot be read': {
    changes: { 'pictures/badge.svg': '<svg viewBox="0 0 1 1"><script>alert(1)</svg>' },
    because: /The drawing pictures\/badge.svg cannot be read: its line 1 is wrong/,
  },
  'photograph that is no picture': {
    changes: { 'people.yaml': people('{ file: pictures/a.jpg, alt: x }'), 'pictures/a.jpg': '<!doctype html><script>alert(1)</script>' },
    because: /Could not process image metadata|Could not find|not.*image/i,
  },
};

const bad = `'"><script>alert(1)</script><img src=x onerror=alert(1)>'`;

/** What is shown, as words and nothing else. */
const shown: Record<string, UncheckedSchool['changes']> = {
  'words of fields': {
    'school.yaml': schoolFile({
      name: bad,
      welcome: bad,
      openingTimes: bad,
      address: `[${bad}, AB1 2CD]`,
      badge: `{ file: pictures/badge.svg, alt: ${bad} }`,
    }),
    'people.yaml':
      person({ name: bad, job: bad, bestTimes: bad, ifAway: 'head' }) + person({ id: 'x', roles: '[head, office]', name: bad }),
    'organisations.yaml': item({ id: 'advice', name: bad, group: 'advice', helpsWith: bad, cost: bad, howToStart: bad }),
    'booklets.yaml': (smallSchool['booklets.yaml'] ?? '').replace('title: Our guide', `title: ${bad}\n  subtitle: ${bad}`),
    'money.yaml': (smallSchool['money.yaml'] ?? '').replaceAll('label: Staff', `label: ${bad}, note: ${bad}`),
    'words/sen.mdx': `---\nterm: ${bad}\nmeaning: ${bad}\nalsoCalled: [${bad}]\nmisspellings: [${bad}]\n---\n`,
    'guide/worried.mdx': guidePage('## Hello "there" &lt;script>\n\nHello [x](/worried/ "\\"><script>alert(1)</script>").', {
      title: bad,
      summary: bad,
      inShort: `[${bad}]`,
      searchWords: `[${bad}]`,
      door: bad,
      icon: 'worry',
    }),
    'letters/meeting.mdx': (smallSchool['letters/meeting.mdx'] ?? '').replace('By post', bad),
  },
  'words of pictures and components': {
    'guide/worried.mdx': guidePage(
      '![A "quoted" \' &lt;script>alert(1)&lt;/script> picture](../pictures/badge.svg "\\" onload=\\"alert(1)")\n\n<Note title=\'"><script>alert(1)</script>\'>\nHello.\n</Note>\n\n<Law source="<script>alert(1)</script>">\nHello.\n</Law>\n\n<InLanguage code="pl">polski</InLanguage>',
      { door: 'x', icon: 'worry' },
    ),
  },
  'links that a browser cannot read as programs': {
    'guide/worried.mdx': guidePage(
      'Hello [x](<  JaVa&#9;ScRiPt:alert(1)>), [x](<\u0001javascript:alert(1)>), [x](java\u00adscript:alert(1)).',
      {
        door: 'x',
        icon: 'worry',
      },
    ),
  },
  'a drawing with everything': {
    'pictures/badge.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="alert(1)"><script>alert(1)</script><style>@import "https://elsewhere.example/a.css";</style><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://elsewhere.example"/></foreignObject><a href="javascript:alert(1)"><circle r="1"/></a><image href="https://elsewhere.example/a.png"/></svg>',
    'guide/worried.mdx': guidePage('Hello ![A flower](../pictures/badge.svg)', { door: 'x', icon: 'worry' }),
  },
};

/** All refused words are tried on the compiler of pages; these in whole builds as well. */
const built = ['import', 'expression', 'script', 'attribute of nobody', 'javascript link', 'remote picture', 'picture that is a program'];

const schools: UncheckedSchool[] = [
  ...built.map((name) => ({
    name,
    changes: { 'guide/worried.mdx': guidePage(refusedWords[name], { door: 'x', icon: 'worry' }), 'pictures/evil.js': run },
  })),
  ...Object.entries(refusedFiles).map(([name, { changes }]) => ({ name, changes })),
  ...Object.entries(shown).map(([name, changes]) => ({ name, changes })),
  {
    name: 'colour handed over',
    changes: {},
    school: { website: 'https://send.school.example', colours: { accent: 'red;}body{display:none' } },
  },
];

/** The words in which the renderer refuses a page. */
const refusal = /A page may not hold code|A link may not begin with|A picture must be a file of the content folder/;

let results = new Map<string, { site?: string; refused?: string }>();
beforeAll(() => {
  results = new Map(buildUnchecked(folder, schools).map((result) => [result.name, result]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(refusedWords))('%s is refused', async (_, words) => {
  const fileURL = pathToFileURL(join(settings().content, 'guide/worried.mdx'));
  const compile = async () => mdxToJs(words, { mdastPlugins: [refuseCode], hastPlugins: [refuseAddresses], fileURL });
  await expect(compile()).rejects.toThrow(refusal);
});

test.each([
  ...built.map((name) => [name, refusal] as const),
  ...Object.entries(refusedFiles).map(([name, { because }]) => [name, because] as const),
  ['colour handed over', /is not a colour/] as const,
])('a school with %s is not built', (name, because) => {
  expect(results.get(name)).toMatchObject({ refused: expect.stringMatching(because) });
});

test('nothing in content was run', () => expect(existsSync(proof)).toBe(false));

test.each(Object.keys(shown))('a school with %s is shown, and nothing in it does anything', (name) => {
  const { site = '', refused } = results.get(name) ?? {};
  expect(refused).toBeUndefined();
  expect(harmsIn(site)).toEqual([]);
  expect(readFileSync(join(site, 'worried/index.html'), 'utf8')).toContain('Hello');
});
