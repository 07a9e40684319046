import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import sax from 'sax';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../src/source/clean-svg.ts';

/** What stays of the inside of a drawing, and what was left out. */
function cleaned(inside: string, more = ''): { inside: string; leftOut: string[] } {
  const result = cleanSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${more}>${inside}</svg>`,
  );
  if ('fault' in result) throw new Error(result.fault);
  return { inside: result.svg.replace(/^<svg[^>]*>|(?:<\/svg>)?\n$/g, ''), leftOut: result.leftOut };
}

test('a drawing that holds nothing else stays as it is, letter by letter', () => {
  const folder = join(import.meta.dirname, '../../content/pictures');
  const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  expect(drawings.length).toBeGreaterThan(3);
  for (const name of drawings) {
    const source = readFileSync(join(folder, name), 'utf8');
    const result = cleanSvg(source);
    expect('leftOut' in result && result.leftOut, name).toEqual([]);
    expect('svg' in result && result.svg.replace(/\s+/g, ''), name).toBe(source.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ''));
  }
});

describe('what runs, fetches, moves or leads elsewhere is left out', () => {
  test.each([
    ['<script>alert(1)</script><circle r="1"/>', '<circle r="1"/>', ['<script>']],
    ['<script href="https://x.example/a.js"/>', '', ['<script>']],
    ['<circle r="1" onclick="alert(1)" ONLOAD="x"/>', '<circle r="1"/>', ['onclick', 'ONLOAD']],
    ['<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div></foreignObject>', '', ['<foreignObject>']],
    ['<a href="javascript:alert(1)"><text>Go</text></a>', '<text>Go</text>', ['<a>']],
    ['<a xlink:href="https://x.example"><path d="M0 0"/></a>', '<path d="M0 0"/>', ['<a>']],
    ['<image href="https://x.example/a.png"/>', '<image/>', ['href="https://x.example/a.png"']],
    ['<image xlink:href="//x.example/a.png"/>', '<image/>', ['href="//x.example/a.png"']],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', '<image/>', ['href="data:image/svg+xml;base64,AAAA"']],
    ['<use href="https://x.example/a.svg#b"/>', '<use/>', ['href="https://x.example/a.svg#b"']],
    ['<use href="data:image/png;base64,AAAA"/>', '<use/>', ['href="data:image/png;base64,AAAA"']],
    ['<rect fill="url(https://x.example/a#b)"/>', '<rect/>', ['fill="url(https://x.example/a#b)"']],
    ['<rect style="fill:u\\72l(//x.example)"/>', '<rect/>', ['style="fill:u\\72l(//x.example)"']],
    ['<rect style="cursor:image-set(&quot;//x.example&quot;)"/>', '<rect/>', ['style="cursor:image-set("//x.example")"']],
    ['<style>@import "https://x.example/a.css";</style>', '', ['<style>']],
    ['<style>.a{fill:url( "https://x.example" )}</style>', '', ['<style>']],
    ['<style><![CDATA[</style><script>alert(1)</script>]]></style>', '', ['<style>']],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '', ['<set>']],
    ['<animate attributeName="x" values="0;9"/>', '', ['<animate>']],
    ['<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>', '', ['<script>']],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '', ['<script>']],
  ])('%s', (typed, inside, leftOut) => {
    expect(cleaned(typed)).toEqual({ inside, leftOut });
  });

  test('a style sheet that the file names', () => {
    const result = cleanSvg('<?xml-stylesheet href="https://x.example/a.css"?><svg viewBox=" 0,0 1\t1"><g/></svg>');
    expect(result).toEqual({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g/></svg>\n',
      leftOut: ['<?xml-stylesheet>'],
    });
  });
});

describe('what draws stays', () => {
  test.each([
    ['<style>.a{fill:red} .b{fill:url(#c)}</style><path class="a"/>'],
    ['<use href="#a"/>'],
    ['<image href="data:image/png;base64,AAAA"/>'],
    ['<rect fill="url(#a)" clip-path="url(&apos;#b&apos;)"/>'.replaceAll('&apos;', "'")],
    ['<text xml:space="preserve" xml:lang="cy">Croeso &amp; helo &lt;3</text>'],
    ['<switch><text systemLanguage="cy">a</text><text>b</text></switch>'],
  ])('%s', (typed) => expect(cleaned(typed)).toEqual({ inside: typed, leftOut: [] }));

  test('links of the older kind, with what they need', () => {
    const result = cleanSvg(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="1" height="1mm"><use x:href="#a"/></svg>',
    );
    expect(result).toMatchObject({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1" height="1mm"><use xlink:href="#a"/></svg>\n',
    });
  });

  test('without the notes of a drawing program, of which nobody is told', () => {
    const notes =
      '<!-- made by --><metadata><x>y</x></metadata><i:view xmlns:i="http://inkscape.example" i:zoom="2"/><g data-name="Layer 1" xml:base="/a/"/>';
    expect(cleaned(notes)).toEqual({ inside: '<g/>', leftOut: [] });
  });
});

describe('entities', () => {
  test('short names for plain words are understood', () => {
    const source =
      '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" viewBox="0 0 1 1"><text>&ns;&nbsp;</text></svg>';
    expect(cleanSvg(source)).toMatchObject({ svg: expect.stringContaining('<text>http://www.w3.org/2000/svg\u00a0</text>'), leftOut: [] });
  });

  test.each([
    ['that fetch', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1"><text>&x;</text></svg>'],
    [
      'that are made of others',
      '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><svg viewBox="0 0 1 1"><text>&c;</text></svg>',
    ],
    ['that hold tags', '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg viewBox="0 0 1 1">&x;</svg>'],
  ])('%s are not', (_, source) => expect(cleanSvg(source)).toEqual({ fault: 'its line 1 is wrong, or it is cut off there' }));
});

describe('what cannot be read', () => {
  test.each([
    ['<svg viewBox="0 0 1 1"><g></svg>', 'its line 1 is wrong, or it is cut off there'],
    ['<svg viewBox="0 0 1 1">\n<circle r="1"', 'its line 2 is wrong, or it is cut off there'],
    ['<svg viewBox="0 0 1 1">\n<circle r=1/></svg>', 'its line 2 is wrong, or it is cut off there'],
    ['<html><svg/></html>', 'it is not an SVG drawing'],
    ['<svg xmlns="http://elsewhere.example"/>', 'it is not an SVG drawing'],
    ['<svg viewBox="0 0 1"/>', 'it does not say how large it is'],
    ['<svg width="100%" height="20"/>', 'it does not say how large it is'],
    ['hello', 'its line 1 is wrong, or it is cut off there'],
    [`<svg viewBox="0 0 1 1">${'<g>'.repeat(1000)}`, 'it has too many levels'],
  ])('%.60s', (source, fault) => expect(cleanSvg(source)).toEqual({ fault }));

  test('a drawing that becomes too large', () => {
    const source = `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(200)}">]><svg viewBox="0 0 1 1"><text>${'&a;'.repeat(120_000)}</text></svg>`;
    expect(cleanSvg(source)).toMatchObject({ fault: 'it becomes too large' });
  });
});

test('whatever it is made of, a cleaned drawing holds no script, and is read alike as XML and as HTML', () => {
  const piece = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<g>',
      '</g>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<a href="javascript:x">',
      '</a>',
    ],
    ...['<title>', '</title>', '<desc>', '</desc>', '<text onload="x">', '</text>', '&lt;', '&#60;', '"', "'", '>', '<foreignObject>'],
    ...['</foreignObject>', '<image href="x"/>', '<p>', '</p>', '\u0000', 'alert(1)', '<svg>', '</svg>', '<?x ?>', '<math>', '</math>'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const result = cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${pieces.join('')}</svg>`);
      if ('fault' in result) return;
      const asXml: string[] = [];
      const xml = sax.parser(true, { xmlns: true });
      xml.onerror = (error) => {
        throw error;
      };
      xml.onopentag = ({ local, attributes }) => asXml.push(local, ...Object.keys(attributes));
      xml.write(result.svg).close();
      const asHtml: string[] = [];
      visit(fromHtml(result.svg, { fragment: true }), 'element', ({ tagName, properties }) => {
        asHtml.push(tagName, ...Object.keys(properties));
      });
      expect(asXml.filter((name) => /script|^on|foreign|href|^a$/i.test(name))).toEqual([]);
      expect(asHtml).toEqual(asXml);
    }),
    { numRuns: 3000 },
  );
});
