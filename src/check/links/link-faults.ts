import { nearest } from '../../source/index.ts';
import { shown } from '../words.ts';
import { innerFault, type LinkFault, type LinkPlace } from './inner-links.ts';
import { dangerousScheme } from './schemes.ts';

/** Looks whether a link leads where it should, as far as that can be known without asking the web. Schemes that run code are another rule's. */
export function faultOfLink(url: string, words: string, given: Omit<LinkPlace, 'typed'>): LinkFault | undefined {
  const address = url.trim();
  const place: LinkPlace = { ...given, typed: (to) => `[${shown(words, 30) || 'words'}](${to})` };
  if (address === '') return { message: 'This link leads nowhere.', fix: `Type ${place.typed('/worried/')}` };
  if (dangerousScheme(address)) return undefined;
  if (/^https?:/i.test(address)) return outerFault(address, place);
  if (/^mailto:/i.test(address)) return mailFault(address, place);
  if (/^tel:/i.test(address)) return telephoneFault(address, place);
  return beginningFault(address, place) ?? innerFault(address, place);
}

function mailFault(address: string, { typed }: LinkPlace): LinkFault | undefined {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address)) return undefined;
  return { message: 'The email address of this link is not whole.', fix: `Type ${typed('mailto:office@school.example')}` };
}

function telephoneFault(address: string, { typed }: LinkPlace): LinkFault | undefined {
  if (/^tel:\+?[\d-]{3,}$/i.test(address)) return undefined;
  const figures = address.slice(4).replace(/[^\d+]/g, '') || '01632960123';
  return { message: 'The telephone number of this link may hold only figures and hyphens.', fix: `Type ${typed(`tel:${figures}`)}` };
}

/** An address that lacks its beginning, or has one that no browser knows. */
function beginningFault(address: string, { typed }: LinkPlace): LinkFault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address)?.[1];
  if (scheme) {
    const isSlip = nearest(scheme, ['http', 'https', 'mailto', 'tel']) !== undefined;
    const fix = isSlip
      ? 'Check how it begins: https:// for a website, mailto: for an email address, tel: for a telephone number.'
      : 'Type a web address that begins with https://';
    return { message: `A link cannot begin with “${shown(scheme, 20)}:”.`, fix };
  }
  if (/^[\\/]{2}/.test(address))
    return {
      message: 'This link does not say how to reach the website.',
      fix: `Type ${typed(`https://${address.replace(/^[\\/]+/, '')}`)}`,
    };
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(address))
    return { message: 'A link to an email address begins with mailto:', fix: `Type ${typed(`mailto:${address}`)}` };
  if (/^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|gov|school|info|eu)(?:[/?#]|$)/i.test(address))
    return { message: 'A link to a website begins with https://', fix: `Type ${typed(`https://${address}`)}` };
  return undefined;
}

function outerFault(address: string, { content: { school }, addresses, typed }: LinkPlace): LinkFault | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (!host.includes('.') || /\s/.test(address))
    return { message: 'This is not a whole web address.', fix: 'Copy it from your browser’s address line. It begins with https://' };
  const own = school && new URL(school.data.website);
  if (own?.hostname !== host) return undefined;
  const base = own.pathname.replace(/\/$/, '');
  const { pathname, hash } = new URL(address);
  const inner = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
  if (!addresses.has(inner)) return undefined;
  return {
    severity: 'warning',
    message: 'This link leads to a page of this site by its full address, so it would not work in a preview or in the booklet.',
    fix: `Type ${typed(inner + hash)}`,
  };
}
