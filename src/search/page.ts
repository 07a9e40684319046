/** The search page's own program: reads the words from the address, asks Pagefind, and lists what it finds. It imports nothing of ours. */

/** What we use of Pagefind's browser library: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  plain_excerpt?: string;
  excerpt: string;
  /** `also` holds the page's other names, with a bar between them. */
  meta: { title?: string; summary?: string; also?: string };
}

/** How many pages are listed. More would hide the best ones. */
const mostResults = 12;

let loading: Promise<Pagefind> | undefined;

startSearchPage();

/** Makes the page answer. Does nothing on a page without the search page's parts. */
function startSearchPage(): void {
  const found = document.querySelector<HTMLElement>('#search-results');
  const input = document.querySelector<HTMLInputElement>('form.search input');
  const form = input?.form;
  if (!found || !input || !form) return;

  const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  input.value = words;
  if (words !== '') void answer(words, found);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = input.value.trim();
    const url = new URL(location.href);
    url.searchParams.set('q', asked);
    history.pushState(null, '', url);
    void answer(asked, found);
  });
  addEventListener('popstate', () => {
    const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = asked;
    void answer(asked, found);
  });
}

async function answer(words: string, found: HTMLElement): Promise<void> {
  const status = found.querySelector('[role=status]');
  const list = found.querySelector('ol');
  if (!status || !list) return;
  found.querySelector('h2')?.remove();
  list.replaceChildren();
  status.textContent = '';
  document.title = words === '' ? 'Search' : `${words}: search`;
  if (words === '') return;

  let pages: PagefindPage[];
  try {
    const pagefind = await loadPagefind(found.dataset.pagefind ?? '', found.dataset.base ?? '/');
    const { results } = await pagefind.search(words);
    pages = namesakesFirst(words, await Promise.all(results.slice(0, mostResults).map((result) => result.data())));
  } catch {
    found.prepend(heading('Search does not work here just now'));
    status.textContent = 'The A to Z below has every page.';
    return;
  }
  found.prepend(heading(pages.length === 0 ? `We found nothing for “${words}”` : `Pages about “${words}”`));
  status.textContent = count(pages.length);
  list.append(...pages.map(asItem));
}

/** Pages that go by just these words stand before those that only hold them. */
function namesakesFirst(words: string, pages: PagefindPage[]): PagefindPage[] {
  const asked = words.toLowerCase();
  const isNamesake = ({ meta: { title = '', also = '' } }: PagefindPage) =>
    [title, ...also.split('|')].some((name) => name.trim().toLowerCase() === asked);
  return [...pages.filter(isNamesake), ...pages.filter((page) => !isNamesake(page))];
}

function heading(words: string): HTMLHeadingElement {
  const element = document.createElement('h2');
  element.textContent = words;
  return element;
}

function count(pages: number): string {
  if (pages === 0) return 'No pages found. Try another word, or a shorter one.';
  return pages === 1 ? '1 page found.' : `${pages} pages found. The best come first.`;
}

function asItem({ url, meta, plain_excerpt, excerpt }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const line = document.createElement('p');
  line.textContent = meta.summary ?? plain_excerpt ?? excerpt.replace(/<\/?mark>/g, '');
  item.append(link, line);
  return item;
}

/** Pagefind is loaded at the first question, and not before. A page's other names weigh most, and long pages are not put last for their length. */
function loadPagefind(address: string, base: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: base, ranking: { metaWeights: { title: 4, also: 10 }, pageLength: 0.2 } });
    return pagefind;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
