import { type Command, text, today } from './command.ts';
import { publish } from './publish.ts';

/** `plainbook build`: the whole way from a content folder to a finished site with its booklets. */
export const build: Command = {
  summary: 'checks the content and makes the website and the booklets',
  help: `plainbook build [--content DIR] [--out DIR] [--no-access] [--only FORMAT,…] [--today DATE]

Checks the content, makes the website and the booklets, and looks at every page for accessibility.
The finished folder replaces the old one at the end. If anything is wrong, the old one stays as it was.

  --content DIR   the school's folder (content)
  --out DIR       where the finished site goes (dist)
  --no-access     leaves the accessibility check out, and says so
  --only FORMATS  makes only these: a5, a5-print, a4, large-print
  --today DATE    stands in for the clock: 2026-09-01

Example: plainbook build --content content --out dist`,
  options: {
    content: { type: 'string' },
    out: { type: 'string' },
    'no-access': { type: 'boolean' },
    only: { type: 'string' },
    today: { type: 'string' },
  },
  run: (given) =>
    publish({
      content: text(given, 'content', 'content'),
      out: text(given, 'out', 'dist'),
      checkAccess: given.values['no-access'] !== true,
      only: typeof given.values.only === 'string' ? given.values.only.split(',').map((format) => format.trim()) : undefined,
      today: today(given),
    }),
};
