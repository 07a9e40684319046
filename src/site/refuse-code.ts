import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { type ComponentRule, components } from '../schema/index.ts';
import { isPictureInside } from './pictures.ts';
import { settings } from './settings.ts';

/**
 * Stops a page that holds code from being rendered: imports, exports, curly brackets, HTML, components and attributes that are not
 * content's to use. `check` finds them first and says it kindly; this holds also in the preview, and wherever nothing was checked.
 */
export const refuseCode = defineMdastPlugin({
  name: 'plainbook-refuse-code',
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  html: refuse,
  mdxJsxFlowElement: refuseStrangeElement,
  mdxJsxTextElement: refuseStrangeElement,
});

/** Stops a page with a link that can run something, and one with a picture from elsewhere. */
export const refuseAddresses = defineHastPlugin({
  name: 'plainbook-refuse-addresses',
  element: {
    filter: ['a', 'img'],
    visit({ tagName, properties }, { fileURL }) {
      const address = String(properties?.[tagName === 'a' ? 'href' : 'src'] ?? '');
      if (tagName === 'a') refuseStrangeLink(address);
      else if (!isPictureInside(decoded(address), fileURL ? dirname(fileURLToPath(fileURL)) : '', settings().content))
        throw new Error('A picture must be a file of the content folder. Run plainbook check to see where.');
    },
  },
});

const rules: ReadonlyMap<string, ComponentRule> = new Map(Object.entries(components));

function refuse(): never {
  throw new Error('A page may not hold code: import, export, curly brackets or HTML. Run plainbook check to see where.');
}

interface JsxElement {
  readonly name: string | null;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
}

function refuseStrangeElement({ name, attributes = [] }: JsxElement): void {
  const rule = rules.get(name ?? '');
  const given = attributes.map(({ type, name: key, value }): [string, unknown] =>
    type === 'mdxJsxAttribute' && key ? [key, value] : refuse(),
  );
  if (!rule?.attributes.safeParse(Object.fromEntries(given)).success) refuse();
}

const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address is read as a browser reads it, which drops tabs and line ends before it looks for the scheme. */
function refuseStrangeLink(address: string): void {
  const url = URL.canParse(address, 'https://site.example/') ? new URL(address, 'https://site.example/') : undefined;
  if (url && !safeSchemes.includes(url.protocol))
    throw new Error(`A link may not begin with “${url.protocol}”. Run plainbook check to see where.`);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
