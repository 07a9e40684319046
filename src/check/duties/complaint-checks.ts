import { count } from '../../language/index.ts';
import type { ComplaintStage, ComplaintsProcedure } from '../../schema/index.ts';
import type { Content, Entry } from '../../source/index.ts';
import type { Asked, Lack } from './lack.ts';

/** Each step inside the school has a time limit. Who deals with it must be said of any step. */
export const stageTimes = (asked: Asked): Lack[] =>
  ofProcedure(asked, ({ file, stages }) =>
    stages.flatMap(({ stage: { title, answerWithin }, number, isOutside }) => {
      if (isOutside || answerWithin) return [];
      return {
        wanting: `Step ${number} (“${title}”) has no time limit.`,
        fix: `Type answerWithin: { days: 10, kind: school } below that step in ${file}, with your own figure.`,
      };
    }),
  );

/** The first step is a talk. */
export const informalFirst = (asked: Asked): Lack[] =>
  ofProcedure(asked, ({ file, stages: [first] }) => {
    if (!first?.stage.formal) return [];
    return [{ wanting: 'The first step is a formal one.', fix: `Put a step with formal: false first in ${file}.` }];
  });

/** A formal step comes before any panel. */
export const formalStage = (asked: Asked): Lack[] =>
  ofProcedure(asked, ({ file, stages }) => {
    if (stages.some(({ stage, isOutside }) => stage.formal && !stage.panel && !isOutside)) return [];
    return [
      { wanting: 'There is no formal step in writing before the panel.', fix: `Add a step with formal: true to “stages” in ${file}.` },
    ];
  });

/** There is a panel, large and independent enough. */
export const panel = (least: { people: number; independent: number }, asked: Asked): Lack[] =>
  ofPanels(asked, ({ people, independent }, file) => [
    ...(people < least.people
      ? [
          {
            wanting: `The panel has ${count(people, 'person', 'people')}. It must have at least ${least.people}.`,
            fix: `Type people: ${least.people} in the panel of ${file}, once that is so.`,
          },
        ]
      : []),
    ...(independent < least.independent
      ? [
          {
            wanting: `Nobody on the panel is independent of the school. At least ${least.independent} must be.`,
            fix: `Type independent: ${least.independent} in the panel of ${file}, once that is so.`,
          },
        ]
      : []),
  ]);

/** A parent may bring somebody to the panel. */
export const panelCompany = (asked: Asked): Lack[] =>
  ofPanels(asked, ({ mayBringSomeone }, file) => {
    if (mayBringSomeone) return [];
    return [
      {
        wanting: 'A parent may not bring anybody to the panel.',
        fix: `Type mayBringSomeone: true in the panel of ${file}, once that is so.`,
      },
    ];
  });

export const findingsSent = (asked: Asked): Lack[] =>
  ofProcedure(asked, ({ file, data }) => {
    if (data.findingsSent) return [];
    return [
      {
        wanting: 'It does not say that what the panel finds is sent to those concerned, and kept at the school.',
        fix: `Write it in ${file}, and type findingsSent: true at its top.`,
      },
    ];
  });

export const recordKept = (asked: Asked): Lack[] =>
  ofProcedure(asked, ({ file, data }) => {
    if (data.recordKept) return [];
    return [
      {
        wanting: 'It does not say that you keep a private record of formal complaints.',
        fix: `Write it in ${file}, and type recordKept: true at its top.`,
      },
    ];
  });

interface Procedure {
  file: string;
  data: ComplaintsProcedure;
  stages: { stage: ComplaintStage; number: number; isOutside: boolean }[];
}

/** Looks at the complaints paper: the published one, if there are several. */
function ofProcedure({ content }: Asked, look: (procedure: Procedure) => Lack[]): Lack[] {
  const papers = content.policies.filter(isProcedure);
  const paper = papers.find(({ data }) => data.publish) ?? papers[0];
  if (paper) return look({ file: paper.file, data: paper.data, stages: stagesOf(paper.data, content) });
  // A paper with a mistake is not in the list, and may be the one.
  if (content.pages.some(({ collection, file }) => collection === 'policies' && content.unreliable.has(file))) return [];
  return [
    {
      wanting: 'The steps of a complaint are not set out one by one.',
      fix: 'Write them into “stages” of policies/complaints.mdx, with kind: complaints',
    },
  ];
}

function ofPanels(asked: Asked, look: (panel: NonNullable<ComplaintStage['panel']>, file: string) => Lack[]): Lack[] {
  return ofProcedure(asked, ({ file, stages }) => {
    const panels = stages.flatMap(({ stage }) => stage.panel ?? []);
    if (panels.length > 0) return panels.flatMap((one) => look(one, file));
    return [{ wanting: 'No step has a panel.', fix: `Add panel: to the last step inside the school in ${file}.` }];
  });
}

function isProcedure(entry: Content['policies'][number]): entry is Entry<ComplaintsProcedure> {
  return entry.data.kind === 'complaints';
}

function stagesOf({ stages }: ComplaintsProcedure, { organisations }: Content): Procedure['stages'] {
  return stages.map((stage, index) => ({ stage, number: index + 1, isOutside: organisations.some(({ id }) => id === stage.who) }));
}
