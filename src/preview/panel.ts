/** The panel of the preview: lists what is wrong on this page, and underlines the words. It imports nothing of ours. */

interface Shown {
  file: string;
  line: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  fix: string;
  source: string;
  words: string;
  before: string;
}

interface ShownPage {
  problems: Shown[];
  scores: string;
}

/** How often the page asks whether something has changed, in milliseconds. */
const pause = 800;

const underlines = `
::highlight(plainbook-error) { text-decoration: underline wavy #a3141f 2px; text-underline-offset: 0.2em; }
::highlight(plainbook-warning) { text-decoration: underline wavy #7a4b00 2px; text-underline-offset: 0.2em; }
::highlight(plainbook-chosen) { background-color: #fff3d6; color: #111; }
`;

const style = `
:host { all: initial; }
aside { position: fixed; inset: auto 0 0 auto; z-index: 99999; width: min(30rem, 100vw); max-height: 60vh; overflow: auto; box-sizing: border-box;
  background: #fff; color: #111; border: 3px solid #111; border-right: 0; border-bottom: 0; font: 18px/1.5 system-ui, sans-serif; }
summary { padding: 0.6rem 1rem; font-weight: bold; cursor: pointer; position: sticky; top: 0; background: #fff; }
summary:focus-visible, button:focus-visible { outline: 3px solid #0b5351; outline-offset: -3px; }
ol { margin: 0; padding: 0 1rem 1rem 2.6rem; }
li { margin-bottom: 1rem; }
button { vertical-align: top; font: inherit; text-align: left; background: none; border: 0; padding: 0.2rem 0; color: inherit; cursor: pointer; min-height: 44px; }
b { display: block; }
.error b { color: #a3141f; }
.warning b { color: #7a4b00; }
small { display: block; font-size: 16px; font-weight: normal; color: #444; }
@media print { aside { display: none; } }
`;

const panel = document.createElement('plainbook-panel');
const shadow = panel.attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [sheet(style)];
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(underlines)];
document.body.append(panel);

let told = '';
void follow();

/** Asks again and again, and shows what has changed. A preview that was stopped is not asked for ever. */
async function follow(): Promise<void> {
  for (let silent = 0; silent < 20; ) {
    const answer = await fetch(`/_plainbook/problems?page=${encodeURIComponent(location.pathname)}`).catch(() => undefined);
    silent = answer?.ok ? 0 : silent + 1;
    const words = answer?.ok ? await answer.text() : told;
    if (words !== told) show(JSON.parse(words) as ShownPage);
    told = words;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function show({ problems, scores }: ShownPage): void {
  const text = new PageText(document.querySelector('main') ?? document.body);
  const places = problems.map((problem) => text.find(problem));
  underline('plainbook-error', problems, places, 'error');
  underline('plainbook-warning', problems, places, 'warning');
  CSS.highlights?.delete('plainbook-chosen');

  const wasOpen = shadow.querySelector('details')?.open ?? false;
  shadow.replaceChildren();
  const aside = element('aside', '');
  aside.setAttribute('aria-label', 'What Plainbook found on this page');
  const details = document.createElement('details');
  details.open = wasOpen;
  const list = element('ol', '');
  list.append(...problems.map((problem, index) => row(problem, places[index])));
  const summary = element('summary', inWords(problems));
  if (scores !== '') summary.append(element('small', scores));
  details.append(summary, list);
  aside.append(details);
  shadow.append(aside);
}

function inWords(problems: Shown[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [errors > 0 ? `${errors} to mend` : '', problems.length > errors ? `${problems.length - errors} to look at` : ''];
  return parts.filter(Boolean).join(', ') || 'Nothing to mend on this page';
}

function row(problem: Shown, place: Range | undefined): HTMLElement {
  const item = element('li', '');
  item.className = problem.severity;
  const button = element('button', '');
  button.append(element('b', problem.message), problem.fix, element('small', `${problem.file}, line ${problem.line}. ${problem.source}`));
  button.addEventListener('click', () => {
    if (!place) return;
    CSS.highlights?.set('plainbook-chosen', new Highlight(place));
    place.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  });
  item.append(button);
  return item;
}

function underline(name: string, problems: Shown[], places: (Range | undefined)[], severity: Shown['severity']): void {
  const ranges = places.filter((range, index) => range !== undefined && problems[index]?.severity === severity);
  CSS.highlights?.set(name, new Highlight(...ranges.filter((range) => range !== undefined)));
}

/** The words of the page in one line, with the way back to where each letter stands. */
class PageText {
  private letters = '';
  private readonly at: { node: Text; offset: number }[] = [];

  constructor(top: Element) {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [offset, letter] of [...(node.nodeValue ?? '')].entries()) this.add(letter, node as Text, offset);
    }
  }

  private add(letter: string, node: Text, offset: number): void {
    if (!isLetter(letter)) return;
    this.letters += letter.toLowerCase();
    for (let unit = 0; unit < letter.toLowerCase().length; unit += 1) this.at.push({ node, offset });
  }

  /** Where the words of a problem stand on the page: of several places, the one with the most of the same words before it. */
  find({ words, before }: Shown): Range | undefined {
    const wanted = lettersOf(words);
    if (wanted === '') return undefined;
    const lead = lettersOf(before);
    let best = -1;
    let most = -1;
    for (let start = this.letters.indexOf(wanted); start !== -1; start = this.letters.indexOf(wanted, start + 1)) {
      let same = 0;
      while (same < lead.length && this.letters[start - 1 - same] === lead[lead.length - 1 - same]) same += 1;
      if (same > most) [best, most] = [start, same];
    }
    const first = this.at[best];
    const last = this.at[best + wanted.length - 1];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
    return range;
  }
}

/** Letters and figures only: signs of Markdown and spaces differ between the file and the page. Addresses and tags are not shown at all. */
function lettersOf(text: string): string {
  const shown = text.replace(/\]\([^)]*\)?/g, '').replace(/<[^>]*>?/g, '');
  return [...shown].filter(isLetter).join('').toLowerCase();
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function sheet(rules: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}
