import { findingsSent, formalStage, informalFirst, panel, panelCompany, recordKept, stageTimes } from './complaint-checks.ts';
import { adviceService, booklet, localOffer, office, senco } from './data-checks.ts';
import type { Asked, Lack } from './lack.ts';
import { accessibilityPlan, age, frequency, paper, words } from './paper-checks.ts';
import type { DutyCheck } from './row.ts';

/** What the answers to a duty lack, as far as the program can see. */
export function lacksOf(asked: Asked): Lack[] {
  return asked.row.checks.flatMap((check) => lacksBy(check, asked));
}

function lacksBy(check: DutyCheck, asked: Asked): Lack[] {
  switch (check.name) {
    case 'age':
      return age(check, asked);
    case 'frequency':
      return frequency(asked);
    case 'words':
      return words(check, asked);
    case 'paper':
      return paper(asked);
    case 'senco':
      return senco(asked);
    case 'office':
      return office(asked);
    case 'advice-service':
      return adviceService(check, asked);
    case 'local-offer':
      return localOffer(asked);
    case 'accessibility-plan':
      return accessibilityPlan(check, asked);
    case 'booklet':
      return booklet(asked);
    case 'stage-times':
      return stageTimes(asked);
    case 'informal-first':
      return informalFirst(asked);
    case 'formal-stage':
      return formalStage(asked);
    case 'panel':
      return panel(check, asked);
    case 'panel-company':
      return panelCompany(asked);
    case 'findings-sent':
      return findingsSent(asked);
    case 'record-kept':
      return recordKept(asked);
  }
}
