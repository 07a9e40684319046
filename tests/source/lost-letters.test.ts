import { expect, test } from 'vitest';
import { lostLetters } from '../../src/source/lost-letters.ts';
import { linesOf } from '../../src/source/places.ts';

function said(text: string): string[] {
  return lostLetters('x.mdx', text, linesOf(text)).map(
    ({ line, column, endColumn, message, fix }) => `${line}:${column}-${endColumn} ${message} ${fix}`,
  );
}

test('UTF-8 that was read as Windows-1252', () => {
  expect(said('Itâ€™s Â£5.\n“CafÃ©” â€“ itâ€™s oursâ€™ Åµ Â ðŸ˜€')).toMatchInlineSnapshot(`
    [
      "1:3-6 “â€™” stands for ’, here and in 2 more places: the file was once saved in another encoding. Type ’ in the place of â€™",
      "1:8-10 “Â£” stands for £: the file was once saved in another encoding. Type £ in the place of Â£",
      "2:5-7 “Ã©” stands for é: the file was once saved in another encoding. Type é in the place of Ã©",
      "2:9-12 “â€“” stands for –: the file was once saved in another encoding. Type – in the place of â€“",
      "2:28-30 “Åµ” stands for ŵ: the file was once saved in another encoding. Type ŵ in the place of Åµ",
      "2:33-37 “ðŸ˜€” stands for 😀: the file was once saved in another encoding. Type 😀 in the place of ðŸ˜€",
    ]
  `);
});

test('signs that cannot be seen, and letters that are gone', () => {
  expect(said('a\u0001b\u000bc \u0092 \ufffd \ufffd\nd\u2028e \u0007')).toMatchInlineSnapshot(`
    [
      "1:2-3 A sign that no program shows stands in this line, here and in 2 more places. Delete the line, and type it anew.",
      "1:7-8 A letter was lost: the file was once saved in another encoding. Type ’ in its place.",
      "1:9-10 A letter was lost, here and in one more place: � stands in its place. Type the letter that was there.",
      "2:2-3 A line ends in a way that cannot be seen. Delete the sign between the two words, and type a space or begin a new line.",
    ]
  `);
});

test.each([
  '£5 – “Café” CAFÉ… ‘É’ Ŵy Ŷ’n â ’ ÀÉÎÕÜ ¡Olé! 5 °C ½ § © ® ™ … • ¬ ß',
  'Bore da! Dzień dobry. Witaj: ąćęłńóśźż. Здравствуйте. مرحبا. ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ. 你好 😀 👨‍👩‍👧',
  'Tabs\tand\r\nline ends\n',
  '“TŶ” “CAFÉ” «DÉJÀ» ‘Â’',
])('%j is as it should be', (text) => expect(said(text)).toEqual([]));

test('as many kinds as are worth telling', () => {
  expect(said(Array.from('àáâãäåæçèéêëìíîï', (letter) => Buffer.from(letter).toString('latin1')).join(' ')).length).toBe(10);
});
