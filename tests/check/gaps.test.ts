import { describe, expect, test } from 'vitest';
import gaps from '../../src/check/leftovers/gaps.json' with { type: 'json' };
import { gapsIn } from '../../src/check/leftovers/gaps.ts';

describe('each row of the list finds its example', () => {
  test.each(gaps.rows.map(({ example }) => example))('%s', (example) => {
    expect(gapsIn(`Write to us: ${example}`).length + gapsIn(example).length).toBeGreaterThan(0);
  });
});

test.each([
  ['Ring [insert number XX] or [School name].', ['[insert number XX]', '[School name]']],
  ['Ring 01234 567 890, (01234) 567890 or 0000 000 0000.', ['01234 567 890', '(01234) 567890', '0000', '0000']],
  ['Write to office@example.com or see https://www.example.org/send.', ['office@example.com', 'https://www.example.org']],
  ['By dd/mm/yyyy or XX/XX/20XX, TBC', ['dd/mm/yyyy', 'XX', 'XX', 'XX', 'TBC']],
  ['Name: ____ ____', ['____ ____']],
  ['Welcome to Your School', ['Your School']],
  ['<insert name> and <Name of SENCo>', ['<insert name>', '<Name of SENCo>']],
])('gaps of %s', (text, expected) => {
  expect(gapsIn(text).map((gap) => gap.text)).toEqual(expected);
});

test.each([
  'The court said that [it] may, “if the school [concerned] agrees” [sic], do so.',
  'See Part XX of the Act, size XXL, and the year 2000.',
  'It cost £10,000 and rose by 0.0000 in 1000 years. Ring 0800 800 4000.',
  'This is an example of what your school can do, for example.',
  'You can choose an item from the menu. What? Really??',
  'Use <Name who="senco" /> and <Note title="Date of birth">.',
  'https://www.school.example and office@school.example',
  'A TB test, and a tbc. spoon',
])('no gaps: %s', (text) => {
  expect(gapsIn(text)).toEqual([]);
});
