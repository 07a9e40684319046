import { expect, test } from 'vitest';
import { schoolFile } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (colour: string): Promise<string> => told({ 'school.yaml': schoolFile({ colours: `{ accent: '${colour}' }` }) });

test('dark colours can be read', async () => {
  for (const colour of ['#0b5351', '#000000', '#7a003c']) expect(await saidOf(colour), colour).toBe('');
});

test('a colour that is right on white but not on the cream of the page', async () => {
  expect(await saidOf('#595959')).toMatchInlineSnapshot(`
    "school.yaml:13:20-29 error accent
      The colour #595959 is too light to read: its contrast is 6.7 to 1, and it must be 7 to 1.
      Type a darker shade, such as '#565656'"
  `);
});

test('a light colour, with the shade of it that will do', async () => {
  expect(await saidOf('#f28c28')).toMatchInlineSnapshot(`
    "school.yaml:13:20-29 error accent
      The colour #f28c28 is too light to read: its contrast is 2.3 to 1, and it must be 7 to 1.
      Type a darker shade, such as '#7d4814'"
  `);
  expect(await saidOf('#FFFF00')).toMatchInlineSnapshot(`
    "school.yaml:13:20-29 error accent
      The colour #FFFF00 is too light to read: its contrast is 1.0 to 1, and it must be 7 to 1.
      Type a darker shade, such as '#595900'"
  `);
});

test('the shade that is proposed is accepted', async () => {
  for (const colour of ['#f28c28', '#ffff00', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#12abcd']) {
    const proposed = /'(#[0-9a-f]{6})'/.exec(await saidOf(colour))?.[1];
    if (proposed) expect(await saidOf(proposed), `${colour} -> ${proposed}`).toBe('');
  }
});
