import { personalNumbersIn } from '../privacy/pupil-numbers.ts';
import { textRule } from '../text-rule.ts';

/**
 * # pupil-number
 *
 * A pupil number (UPN), a learner number (ULN) or an NHS number belongs to one child alone, and opens the child’s records. It may stand nowhere.
 *
 * ## Good
 *
 * A gap, a telephone number, and the number of a school:
 *
 * ```mdx letters/meeting.mdx
 * UPN: \_\_\_\_ Ring the NHS: 0800 111 111. Our school’s number is 891 2000.
 * ```
 *
 * Ten figures that no NHS number has:
 *
 * ```mdx guide/worried.mdx
 * Text NHS 943 476 5910.
 * ```
 *
 * ## Bad
 *
 * Numbers whose check letter or figure is right:
 *
 * ```mdx guide/worried.mdx
 * UPN H801200001001, ULN: 1000000019, NHS number 943 476 5919.
 * ```
 *
 * > error in guide/worried.mdx at `H801200001001`
 * > This is a child’s pupil number (UPN). It opens the child’s records.
 * > Take the number out.
 *
 * > error in guide/worried.mdx at `1000000019`
 * > This is a child’s learner number (ULN). It opens the child’s records.
 * > Take the number out.
 *
 * > error in guide/worried.mdx at `943 476 5919`
 * > This is a child’s NHS number. It opens the child’s records.
 * > Take the number out.
 *
 * Numbers that look like it:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: A80120000100B, ULN 1000000018 and NHS no. 943 476 5910
 * ```
 *
 * > warning in people.yaml at `A80120000100B`
 * > This may be a child’s pupil number (UPN).
 * > Take the number out.
 *
 * > warning in people.yaml at `1000000018`
 * > This may be a child’s learner number (ULN).
 * > Take the number out.
 *
 * > warning in people.yaml at `943 476 5910`
 * > This may be a child’s NHS number.
 * > Take the number out.
 */
export const pupilNumber = textRule({
  name: 'pupil-number',
  source: 'UK GDPR, article 4. The Department for Education asks schools to keep pupil numbers confidential.',
  needs: () => undefined,
  *findInText({ file, value, placeAt }) {
    for (const { start, end, kind, isRight } of personalNumbersIn(value)) {
      const fix = 'Take the number out.';
      const place = placeAt(start, end);
      if (isRight) yield { file, place, message: `This is a child’s ${inWords[kind]}. It opens the child’s records.`, fix };
      else yield { file, place, severity: 'warning', message: `This may be a child’s ${inWords[kind]}.`, fix };
    }
  },
});

const inWords = { UPN: 'pupil number (UPN)', ULN: 'learner number (ULN)', 'NHS number': 'NHS number' };
