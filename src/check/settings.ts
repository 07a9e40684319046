import { checkSettings, type School } from '../schema/index.ts';
import type { Content } from '../source/index.ts';

/** How strict the checks are: as school.yaml says, or as they are without it, while it has a mistake. */
export function settingsOf({ school }: Content): School['checks'] {
  return school?.data.checks ?? checkSettings.parse({});
}
