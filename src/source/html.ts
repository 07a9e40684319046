import html from './html-remedies.json' with { type: 'json' };

/** What to type in the place of an HTML tag. Nothing if there is no such tag. */
export function htmlRemedy(name: string): string | undefined {
  return remedies.get(name.toLowerCase());
}

const remedies = new Map(
  Object.entries(html.tags).flatMap(([remedy, tags]) => {
    const fix = remedyOf(remedy);
    return tags.map((tag): [string, string] => [tag, fix]);
  }),
);

function remedyOf(name: string): string {
  return String(Reflect.get(html.remedies, name));
}
