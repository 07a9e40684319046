import type { GuidePage } from '../schema/index.ts';
import { address } from './addresses.ts';
import type { Site } from './school.ts';

/** A link to a page of this site. */
export interface MenuLink {
  title: string;
  href: string;
}

/** The sections of the guide as parents see them. */
export const sectionTitles: Record<GuidePage['section'], string> = {
  start: 'Start here',
  help: 'Help for your child',
  together: 'Working together',
  say: 'Not happy?',
  about: 'Good to know',
};

/** Every page of the site in sections, for the foot of each page. */
export function menu({ guide, letters }: Site): { title: string; links: MenuLink[] }[] {
  const sections = Object.entries(sectionTitles).map(([section, title]) => ({
    title,
    links: guide.filter(({ data }) => data.section === section).map(({ id, data }) => ({ title: data.title, href: guideAddress(id) })),
  }));
  const papers = [{ title: 'Our papers in full', href: address('/policies/') }];
  if (letters.length > 0) papers.push({ title: 'Letters that we send', href: address('/letters/') });
  papers.push(
    { title: 'What words mean', href: address('/words/') },
    { title: 'A to Z', href: address('/a-z/') },
    { title: 'Search', href: address('/search/') },
  );
  return [...sections, { title: 'Look it up', links: papers }].filter(({ links }) => links.length > 0);
}

/** `worried` stands at `/worried/`; `home` is the first page. */
export function guideAddress(id: string): string {
  return address(id === 'home' ? '/' : `/${id}/`);
}

/** The pages before and after one, in the order of the menu. */
export function neighbours(links: MenuLink[], href: string): { before: MenuLink | undefined; after: MenuLink | undefined } {
  const at = links.findIndex((link) => link.href === href);
  return { before: at > 0 ? links[at - 1] : undefined, after: at >= 0 ? links[at + 1] : undefined };
}
