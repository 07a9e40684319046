import { count } from '../../../language/index.ts';
import type { DutyAnswer, DutyPlace } from '../../duties/duty.ts';
import { dutiesInWords } from '../../report-in-words.ts';
import { words } from './escape.ts';

/** The heading of the governors' part, as the contents name it too. */
export const governorsHeading = 'For governors: what the law asks, and where we say it';

/** What a school must say, and where it says it. What is wanting comes first. Nothing where no duty is known. */
export function dutiesSection(duties: readonly DutyAnswer[]): string {
  if (duties.length === 0) return '';
  const isOpen = ({ status, wanting }: DutyAnswer): boolean => status !== 'answered' || wanting.length > 0;
  const groups = [
    group(
      'What is still wanting',
      weights.flatMap(({ weight }) => duties.filter((duty) => duty.weight === weight && isOpen(duty))),
      standing,
    ),
    ...weights.map(({ weight, answered }) =>
      group(
        answered,
        duties.filter((duty) => duty.weight === weight && !isOpen(duty)),
      ),
    ),
  ];
  return `<section id="governors" aria-labelledby="governors-heading">
<h2 id="governors-heading">${governorsHeading}</h2>
${counts(duties)}
${groups.filter(Boolean).join('\n')}
</section>`;
}

const weights = [
  { weight: 'must', label: 'Must', because: 'Must, by law or by the terms of a grant', answered: 'What we must say, and do' },
  { weight: 'should', label: 'Should', because: 'Should, by guidance', answered: 'What we should say, and do' },
  { weight: 'know', label: 'To know', because: 'Good to know, but no duty', answered: 'What is good to know' },
] as const satisfies { weight: DutyAnswer['weight']; label: string; because: string; answered: string }[];

const statuses: Readonly<Record<DutyAnswer['status'], string>> = {
  answered: 'Answered',
  missing: 'Missing',
  'out of date': 'Out of date',
  'not yet published': 'Written, but not yet published',
};

function counts(duties: readonly DutyAnswer[]): string {
  const byWeight = weights.flatMap(({ weight, because }) => {
    const all = duties.filter((duty) => duty.weight === weight);
    const answered = all.filter(({ status }) => status === 'answered').length;
    return all.length === 0 ? [] : [`<li>${because}: ${answered} of ${all.length}</li>`];
  });
  const lacking = duties.filter(({ status, wanting }) => status === 'answered' && wanting.length > 0).length;
  const unread = duties.filter(({ isVerified }) => !isVerified).length;
  const notes = [
    lacking > 0 ? `${count(lacking, 'answer')} still ${lacking === 1 ? 'lacks' : 'lack'} something.` : '',
    unread > 0
      ? `${unread} of them ${unread === 1 ? 'rests' : 'rest'} on a law or guide that the makers of this list have not read themselves. There it says “Not verified”: read the source before you rely on it.`
      : '',
    'A program sees where a page says that it answers a duty. Whether the answer is true and clear, only people can see.',
  ].filter(Boolean);
  return `<div class="in-short">
<p><strong>${words(dutiesInWords(duties))}.</strong></p>
<ul>
${byWeight.join('\n')}
</ul>
${notes.map((note) => `<p>${note}</p>`).join('\n')}
</div>`;
}

/** @param beside what stands in the margin of each, where they differ */
function group(heading: string, duties: readonly DutyAnswer[], beside?: (duty: DutyAnswer) => string): string {
  if (duties.length === 0) return '';
  const items = duties.map((duty) => `<li>\n${beside?.(duty) ?? ''}${body(duty)}\n</li>`);
  return `<h3>${heading} (${duties.length})</h3>\n<ul class="duties${beside ? ' beside' : ''}">\n${items.join('\n')}\n</ul>`;
}

function standing({ weight, status }: DutyAnswer): string {
  const label = weights.find((known) => known.weight === weight)?.label ?? '';
  return `<p class="margin"><span class="label ${weight}">${label}</span> <span>${statuses[status]}</span></p>\n`;
}

function body({ id, says, source, isVerified, answers, wanting }: DutyAnswer): string {
  const facts = [
    ['Where', answers.map(place)],
    ['Still wanting', wanting.map(words)],
    ['Source', [`${words(source)}${isVerified ? '' : '. <strong>Not verified.</strong>'} <span class="id">(${words(id)})</span>`]],
  ] as const;
  const rows = facts.flatMap(([name, values]) =>
    values.length === 0 ? [] : [`<div><dt>${name}:</dt> ${values.map((value) => `<dd>${value}</dd>`).join(' ')}</div>`],
  );
  return `<h4>${words(says)}</h4>\n<dl>\n${rows.join('\n')}\n</dl>`;
}

function place({ title, section, file }: DutyPlace): string {
  const where = section === undefined ? '' : `, section “${words(section)}”`;
  return `“${words(title)}”${where}, <code class="file">${words(file)}</code>`;
}
