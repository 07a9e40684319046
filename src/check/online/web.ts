import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPublicAddress, isPublicName } from './private-addresses.ts';

/** The web and the clock, as the check uses them. A test puts its own in their place. */
export interface Web {
  fetch(
    url: string,
    asked: { method: 'HEAD' | 'GET'; redirect: 'manual'; headers: Record<string, string>; signal: AbortSignal },
  ): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<unknown>;
  /** Whether a host may be asked. */
  mayAsk(host: string): Promise<boolean>;
}

/** The web itself. Nothing on this machine or its network is asked, whatever a page's link says, and wherever a website sends on to. */
export const theWeb: Web = {
  fetch: (url, asked) => fetch(url, asked),
  now: Date.now,
  wait: (milliseconds) => sleep(milliseconds),
  async mayAsk(host) {
    if (!isPublicName(host)) return false;
    const found = await lookup(host, { all: true }).catch(() => []);
    return found.every(({ address }) => isPublicAddress(address));
  },
};
