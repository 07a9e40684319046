import { expect, test } from 'vitest';
import { guidePage, letter, paper, person, schoolFile } from '../fixture-school.ts';
import { told } from './told.ts';

const nobodyAsked = {
  'guide/home.mdx': guidePage('Hi.', { title: 'Hi', order: '0', ask: '[a-b]' }),
  'guide/worried.mdx': guidePage('Hi.', { ask: '[a-b]' }),
  'letters/meeting.mdx': letter('Hi.', { from: 'a-b' }),
  'policies/funding.mdx': undefined,
  'policies/complaints.mdx': paper('Hi.', { ask: '[a-b]' }),
};

test('nobody with a part that a school cannot do without', async () => {
  expect(await told({ 'people.yaml': person({ id: 'a-b', roles: '[cook]' }), ...nobodyAsked })).toMatchInlineSnapshot(`
    "people.yaml:1:1-1 error required-roles
      Nobody has the part “head”, so pages cannot say who the head teacher is.
      Add it to somebody’s roles: roles: [head]
    people.yaml:1:1-1 error required-roles
      Nobody has the part “office”, so pages cannot say who the school office is.
      Add it to somebody’s roles: roles: [office]
    people.yaml:1:1-1 error required-roles
      Nobody has the part “senco”, so pages cannot say who the SENCo is.
      Add it to somebody’s roles: roles: [senco]"
  `);
});

test('an empty people.yaml', async () => {
  expect((await told({ 'people.yaml': '', ...nobodyAsked })).match(/required-roles/g)).toHaveLength(3);
});

test('a special school need not have a SENCo', async () => {
  const said = await told({
    'people.yaml': person({ id: 'a-b', roles: '[head, office]' }),
    'school.yaml': schoolFile({ setting: 'special' }),
    ...nobodyAsked,
  });
  expect(said).toBe('');
});

test('nothing is said of missing parts while an entry of people.yaml is wrong', async () => {
  const said = await told({ 'people.yaml': person({ id: 'a-b', roles: '[cook]' }) + person({ job: undefined }), ...nobodyAsked });
  expect(said).not.toContain('required-roles');
});

test('somebody who cannot be reached', async () => {
  const people =
    person({ id: 'a-b', roles: '[senco, head]', name: 'Ms A', ifAway: 'office' }) + person({ roles: '[office]', email: undefined });
  expect(await told({ 'people.yaml': people, ...nobodyAsked })).toMatchInlineSnapshot(`
    "people.yaml:12:9-21 error required-roles
      Mrs Jo Marsh has neither a phone nor an email, so parents cannot reach them.
      Add a line, such as: phone: '01632 960 123'"
  `);
});
