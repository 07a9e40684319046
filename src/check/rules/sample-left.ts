import { surnameOf } from '../facts/names-in-text.ts';
import { type Trace, tracesIn } from '../leftovers/sample-traces.ts';
import type { Finding, Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { shown } from '../words.ts';

/**
 * # sample-left
 *
 * Who begins with a copy of the sample school must put their own names, numbers and addresses in the place of all of its own.
 * Nothing is told of a made-up school: one with `sample: true` in school.yaml.
 * Addresses that end in `.example` and the telephone numbers that Ofcom keeps for films and plays are told once the school’s own website is real.
 *
 * ## Good
 *
 * The school’s own names:
 *
 * ```mdx guide/worried.mdx
 * Ask Small School, or the council.
 * ```
 *
 * The sample school itself:
 *
 * ```yaml school.yaml
 * sample: true
 * name: Harebell Lane Primary School
 * ```
 *
 * A school that cannot be read is told elsewhere:
 *
 * ```yaml school.yaml
 * kind: private
 * name: Harebell Lane Primary School
 * ```
 *
 * One of the school’s people has the name of somebody in the sample by chance:
 *
 * ```yaml people.yaml
 * - id: sam-lee
 *   name: Mr Sam Price
 * ```
 * ```mdx guide/worried.mdx
 * Ask Mr Price. He lives in Westmere Road.
 * ```
 *
 * ## Bad
 *
 * Names of the sample:
 *
 * ```yaml school.yaml
 * name: Harebell Lane Primary School
 * email: office@harebell-lane.example
 * ```
 * ```mdx guide/worried.mdx
 * Ask Mrs Okafor, or **Westmere** Council.
 * ```
 *
 * > warning in guide/worried.mdx at `Mrs Okafor`
 * > “Mrs Okafor” is somebody in the sample school.
 * > Type the name of the right person at your school. Leave it if you have somebody of that name.
 *
 * > error in guide/worried.mdx at `Westmere`
 * > “Westmere” belongs to the sample school.
 * > Type the words of your own school in its place.
 *
 * > error in school.yaml at `Harebell Lane`
 * > “Harebell Lane” belongs to the sample school.
 * > Type the words of your own school in its place.
 *
 * > error in school.yaml at `office@harebell-lane.example`
 * > “office@harebell-lane.example” belongs to the sample school.
 * > Type the words of your own school in its place.
 *
 * Numbers and addresses that nobody has, on a real website:
 *
 * ```yaml school.yaml
 * website: https://send.smallschool.sch.uk
 * ```
 *
 * > error in people.yaml at `jo@school.example`
 * > “jo@school.example” ends in .example, so it leads nowhere.
 * > Type the real address, or take it out.
 *
 * > error in people.yaml at `01632 960 101`
 * > 01632 960 101 is a number that is kept for films and plays. Nobody answers it.
 * > Type the real number, or take it out.
 *
 * > error in people.yaml at `jo@school.example`
 * > “jo@school.example” ends in .example, so it leads nowhere.
 * > Type the real address, or take it out.
 *
 * > error in school.yaml at `https://www.council.example`
 * > “https://www.council.example” ends in .example, so it leads nowhere.
 * > Type the real address, or take it out.
 *
 * > error in school.yaml at `01632 960 100`
 * > 01632 960 100 is a number that is kept for films and plays. Nobody answers it.
 * > Type the real number, or take it out.
 *
 * > error in school.yaml at `office@school.example`
 * > “office@school.example” ends in .example, so it leads nowhere.
 * > Type the real address, or take it out.
 */
export const sampleLeft: Rule = textRule({
  name: 'sample-left',
  source: 'A parent who rings a number of the sample school reaches nobody.',
  needs: ({ school, people }) => {
    return (
      school &&
      !school.data.sample && {
        isMadeUp: new URL(school.data.website).hostname.endsWith('.example'),
        surnames: people.map(({ data }) => surnameOf(data.name)),
      }
    );
  },
  *findInText({ file, kind, value, placeAt }, school) {
    if (!school || kind === 'name') return;
    for (const trace of tracesIn(value, school.surnames)) {
      if (school.isMadeUp && (trace.kind === 'number' || trace.kind === 'address')) continue;
      yield { file, place: placeAt(trace.start, trace.end), ...saidOf[trace.kind](shown(trace.text)) };
    }
  },
});

const saidOf: Record<Trace['kind'], (words: string) => Omit<Finding, 'file' | 'place'>> = {
  name: (words) => ({
    message: `“${words}” belongs to the sample school.`,
    fix: 'Type the words of your own school in its place.',
  }),
  person: (words) => ({
    severity: 'warning',
    message: `“${words}” is somebody in the sample school.`,
    fix: 'Type the name of the right person at your school. Leave it if you have somebody of that name.',
  }),
  number: (words) => ({
    message: `${words} is a number that is kept for films and plays. Nobody answers it.`,
    fix: 'Type the real number, or take it out.',
  }),
  address: (words) => ({
    message: `“${words}” ends in .example, so it leads nowhere.`,
    fix: 'Type the real address, or take it out.',
  }),
};
