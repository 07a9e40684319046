import { expect, test } from 'vitest';
import { item, person, schoolFile } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

const other = person({ id: 'sam-lee', roles: '[head]' });
const booklet = { id: 'guide', title: 'Our guide', approvedBy: 'the governors', approvedOn: '2026-09-01', nextReview: '2027-08-31' };

test.each<[string, Record<string, string>]>([
  ['a tab in people.yaml', { 'people.yaml': person().replace('\n  roles', '\n\troles') }],
  ['a tab in a group of school.yaml', { 'school.yaml': schoolFile({ council: '\n\tname: C\n\twebsite: https://a.example' }) }],
  ['a colon in people.yaml', { 'people.yaml': person({ askAbout: 'Help: anything' }) + other }],
  ['a colon in a list of money.yaml', { 'money.yaml': 'sums:\n- id: a\n  label: A: b\n  year: 2026\n' }],
  ['an open quote in people.yaml', { 'people.yaml': person({ askAbout: '"Help' }) + other }],
  ['no hyphen in people.yaml', { 'people.yaml': person().replace('- id', '  id') }],
  ['no hyphen before the second entry', { 'people.yaml': person() + other.replace('- id', '  id') }],
  ['no space after a hyphen', { 'people.yaml': person().replace('- id', '-id') + other }],
  ['no space after two hyphens', { 'people.yaml': (person() + other).replaceAll('- id', '-id') }],
  ['a line too far in', { 'people.yaml': person().replace('\n  name', '\n   name') }],
  ['a list on one line of booklets.yaml', { 'booklets.yaml': item({ ...booklet, chapters: 'guide/worried, policies/complaints' }) }],
  ['a date of booklets.yaml', { 'booklets.yaml': item({ ...booklet, chapters: '[guide/worried]', approvedOn: '1 Sept 2026' }) }],
])('%s', async (_, changes) => expect(await toldByReader(changes)).toMatchSnapshot());
