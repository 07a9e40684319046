import type { Content, Problem } from '../../source/index.ts';
import { type Answer, ask } from './ask.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { type OuterAddress, outerAddresses } from './outer-addresses.ts';
import { Turns } from './turns.ts';
import type { Web } from './web.ts';

/** What came of asking the web. */
export interface OnlineCheck {
  problems: Problem[];
  /** Every answer that counts now, old and new: to be kept. */
  answers: KeptAnswers;
  /** How many addresses were asked for now, and how many were known from before. */
  asked: number;
  known: number;
  /** How many there was no time for. */
  left: number;
  /** Whether nobody answered at all, so that it is more likely this computer that is not on the web. */
  isOffline: boolean;
}

/** How many websites are asked at a time. */
const hostsAtATime = 4;

/** How long all may take, in milliseconds. */
const longestInAll = 300_000;

/**
 * # link-online
 *
 * Every other website that pages link to still answers, and at the same address. This asks the web, so it is done only when it is
 * asked for: `plainbook check --online`. No build depends on it: a website that is down for an hour is no fault of the school’s.
 *
 * The links of all pages are asked for, the websites of organisations and of the council, and the sources of sums of money.
 *
 * - The page is gone (404 or 410): an error. Look for its new address on that website.
 * - It has moved for good: a warning, with the new address to type.
 * - It could not be reached: a warning. Try it in your browser, and check again tomorrow.
 * - It does not answer programs: a warning. Some websites shut them out. Open the link by hand.
 *
 * Websites are treated politely: four at a time, one question at a time to each, and a second between two. A question may take
 * 15 seconds, and all of them together five minutes. Good answers are kept for seven days in `.plainbook`, others for an hour,
 * so a second check goes on where the first has stopped. Addresses on your own network, and made-up ones that end in `.example`, are not asked for.
 */
export async function checkOnline(content: Content, before: KeptAnswers, web: Web): Promise<OnlineCheck> {
  const addresses = outerAddresses(content);
  const wanted = new Set(addresses.map(({ url }) => url));
  const answers: KeptAnswers = new Map(before);
  const unknown = [...wanted].filter((url) => !answers.has(url));
  const byHost = [...Map.groupBy(unknown, (url) => new URL(url).host).values()];
  const turns = new Turns(web);
  const until = web.now() + longestInAll;

  const work = async (): Promise<void> => {
    for (let urls = byHost.shift(); urls; urls = byHost.shift()) {
      for (const url of urls) {
        if (web.now() >= until) return;
        const answer = await ask(url, web, turns, until);
        if (answer) answers.set(url, { answer, at: web.now() });
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtATime }, work));

  const answered = unknown.filter((url) => answers.has(url));
  const asked = answered.filter((url) => answers.get(url)?.answer.kind !== 'private');
  return {
    problems: addresses.flatMap((address) => problemOf(address, answers.get(address.url)?.answer)),
    answers,
    asked: asked.length,
    known: wanted.size - unknown.length,
    left: unknown.length - answered.length,
    isOffline: asked.length > 1 && asked.every((url) => answers.get(url)?.answer.kind === 'unreachable'),
  };
}

function problemOf({ url, file, place }: OuterAddress, answer: Answer | undefined): Problem[] {
  const said = answer && faultOf(url, answer);
  if (!said) return [];
  return [{ file, ...place, rule: 'link-online', source: 'A parent who follows a link must come to what it names.', ...said }];
}

function faultOf(url: string, answer: Answer): Pick<Problem, 'severity' | 'message' | 'fix'> | undefined {
  const { origin, pathname } = new URL(url);
  switch (answer.kind) {
    case 'there':
    case 'private':
      return undefined;
    case 'moved':
      return pathname !== '/' && new URL(answer.to).pathname === '/'
        ? {
            severity: 'warning',
            message: 'This address now leads to the first page of a website, so the page itself may be gone.',
            fix: `Look for the page at ${answer.to} and type its own address.`,
          }
        : { severity: 'warning', message: 'This address has moved for good.', fix: `Type ${answer.to}` };
    case 'gone':
      return {
        severity: 'error',
        message: `This page is gone: its website answers “not found” (${answer.status}).`,
        fix: `Look for it at ${origin}/ and type its new address, or take the link out.`,
      };
    case 'refused':
      return {
        severity: 'warning',
        message: `This website would not answer a program (${answer.status}), so the link is not checked.`,
        fix: 'Try it by hand: open it in your browser.',
      };
    case 'unreachable':
      return {
        severity: 'warning',
        message: `This address could not be reached today: ${answer.why}.`,
        fix: 'Try it in your browser. If it fails there too on another day, type another address, or take the link out.',
      };
  }
}
