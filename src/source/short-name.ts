/** Words as the short name that they would make: `Speech Therapy` becomes `speech-therapy`. Nothing if they hold no letter or figure. */
export function shortNameOf(value: unknown): string | undefined {
  const name = String(value)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return name === '' || typeof value === 'object' ? undefined : name;
}
