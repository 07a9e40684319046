import { type KnownNames, type NamedChild, namedChildrenIn } from '../privacy/child-names.ts';
import type { Finding } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { textRule } from '../text-rule.ts';
import { shown } from '../words.ts';

/**
 * # child-named
 *
 * A child’s first name beside a need, a plan or a year group tells the whole neighbourhood who it is. A story of one child does too, even
 * with the name changed. The people in people.yaml may be named anywhere, and so may organisations.
 *
 * The list of first names has about a thousand. No list has them all, so a person must read the page too.
 *
 * ## Good
 *
 * Children in general, and names with a gap:
 *
 * ```mdx guide/worried.mdx
 * A child with dyslexia may find reading hard. [Child’s name] has a plan.
 * ```
 *
 * Staff, by their title or as people.yaml has them:
 *
 * ```yaml people.yaml
 * - id: sam-lee
 *   name: Sam Lee
 * ```
 *
 * ```mdx guide/worried.mdx
 * Miss Ahmed supports children with autism. Sam has his own EHC plan folder. Ask Emma in Reception for a form.
 * ```
 *
 * An organisation, a class, a course and words that are also names:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   name: Jack’s Place
 * ```
 *
 * ```mdx guide/worried.mdx
 * Jack’s Place has autism evenings. Willow (Year 4) has a quiet corner. We did the Oliver McGowan training on autism. Will my child have an EHC plan?
 * ```
 *
 * A school whose own name is not known yet, for school.yaml has a mistake:
 *
 * ```yaml school.yaml
 * name: ~
 * ```
 *
 * People in public life:
 *
 * ```mdx guide/worried.mdx
 * Famous people have it too: Richard Branson has dyslexia.
 * ```
 *
 * ## Bad
 *
 * A name and a need in one sentence:
 *
 * ```mdx guide/worried.mdx
 * Amir has **dyslexia**. We were glad when Olivia got her EHC plan. Last year Will was diagnosed with ADHD.
 * ```
 *
 * > error in guide/worried.mdx at `Amir`
 * > “Amir” is named beside a need or a plan. Nobody may learn from us what a child needs.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * > error in guide/worried.mdx at `Olivia`
 * > “Olivia” is named beside a need or a plan. Nobody may learn from us what a child needs.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * > error in guide/worried.mdx at `Will`
 * > “Will” is named beside a need or a plan. Nobody may learn from us what a child needs.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * The words of parents:
 *
 * ```mdx guide/worried.mdx
 * > “My son Tom has autism.”
 * >
 * > — Sarah, mother of Ben, Year 3
 * ```
 *
 * > error in guide/worried.mdx at `Tom`
 * > “Tom” is named beside a need or a plan. Nobody may learn from us what a child needs.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * > warning in guide/worried.mdx at `Ben`
 * > “Ben” may be a child, who is named here.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * It may be a child, or somebody on the staff:
 *
 * ```mdx guide/worried.mdx
 * Jack (Year 4) likes the quiet room. Leah Brown has dyslexia.
 * ```
 *
 * > warning in guide/worried.mdx at `Jack`
 * > “Jack” may be a child, who is named here.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * > warning in guide/worried.mdx at `Leah`
 * > “Leah” is named beside a need or a plan, and may be a child.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * The story of one child:
 *
 * ```mdx guide/worried.mdx
 * Pupil A came to us in spring. A boy in Year 4 who has autism felt calmer.
 * ```
 *
 * > warning in guide/worried.mdx at `Pupil A`
 * > “Pupil A” begins the story of one child. Those who know the child may see who it is.
 * > Write of children in general, or take the story out.
 *
 * > warning in guide/worried.mdx at `A boy in Year 4 who has autism`
 * > “A boy in Year 4 who has autism” begins the story of one child. Those who know the child may see who it is.
 * > Write of children in general, or take the story out.
 *
 * A name in a picture’s words, and in the note of a photograph:
 *
 * ```mdx guide/worried.mdx
 * ![Amir and Zoë at the pond](../pictures/badge.svg)
 * ```
 *
 * ```yaml school.yaml
 * photographs: [{ file: pictures/pond.jpg, consent: Signed by Amir’s mum, on: 2026-09-01 }]
 * ```
 *
 * > warning in guide/worried.mdx at `Amir`
 * > “Amir” may be a child, who is named here.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * > warning in guide/worried.mdx at `Zoë`
 * > “Zoë” may be a child, who is named here.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 *
 * > warning in school.yaml at `Amir`
 * > “Amir” may be a child, who is named here.
 * > Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.
 */
export const childNamed = textRule({
  name: 'child-named',
  source: 'UK GDPR, articles 4 and 9: a need is health data, and a name beside it makes it one child’s.',
  needs: ({ people, organisations, school }): KnownNames => ({
    people: people.flatMap(({ data }) => data.name.toLowerCase().split(/\s+/)),
    organisations: [
      ...organisations.flatMap(({ data }) => [data.name, ...data.alsoCalled]),
      ...(school ? [school.data.name, school.data.council.name] : []),
    ],
  }),
  *findInText(text, known) {
    const isOfPicture = text.kind === 'alt' || text.path.some((step) => step === 'alt' || step === 'consent');
    for (const { words, placeAt } of sentencesOf(text)) {
      for (const child of namedChildrenIn(words, known, isOfPicture)) {
        yield { file: text.file, place: placeAt(child.start, child.end), ...told(child, words) };
      }
    }
  },
});

function told({ start, end, beside }: NamedChild, words: string): Pick<Finding, 'severity' | 'message' | 'fix'> {
  const name = shown(words.slice(start, end));
  switch (beside) {
    case 'need':
      return { message: `“${name}” is named beside a need or a plan. Nobody may learn from us what a child needs.`, fix: withoutName };
    case 'perhaps a need':
      return { severity: 'warning', message: `“${name}” is named beside a need or a plan, and may be a child.`, fix: withoutName };
    case 'story':
      return {
        severity: 'warning',
        message: `“${name}” begins the story of one child. Those who know the child may see who it is.`,
        fix: 'Write of children in general, or take the story out.',
      };
    default:
      return { severity: 'warning', message: `“${name}” may be a child, who is named here.`, fix: withoutName };
  }
}

const withoutName = 'Write “a child” in place of the name. If it is somebody on the staff, type their title and surname.';
