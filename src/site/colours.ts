import type { Plugin } from 'vite';

const name = 'virtual:plainbook/colours.css';

/** The school's accent colour as a style sheet, so that no page needs a style of its own. */
export function schoolColours(accent: string): Plugin {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) throw new Error(`“${accent}” is not a colour.`);
  return {
    name: 'plainbook-colours',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `:root{--accent:${accent}}` : null),
  };
}
