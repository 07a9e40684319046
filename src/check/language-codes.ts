/**
 * The code of a language by its English name: `Polish` becomes `pl`.
 * @returns nothing for a name that no language of two letters has
 */
export function languageCode(name: string): string | undefined {
  codes ??= new Map(
    twoLetters().flatMap((code): [string, string][] => (nameOf(code) === code ? [] : [[nameOf(code).toLowerCase(), code]])),
  );
  return codes.get(name.trim().toLowerCase());
}

let codes: Map<string, string> | undefined;
const names = new Intl.DisplayNames('en', { type: 'language' });

function nameOf(code: string): string {
  return names.of(code) ?? code;
}

/** Every pair of letters. Most are the code of no language. */
function twoLetters(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  return letters.flatMap((first) => letters.map((second) => first + second));
}
