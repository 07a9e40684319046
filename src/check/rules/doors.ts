import type { Rule } from '../rule.ts';

/**
 * The home page shows at most nine doors, each with its icon.
 *
 * Good: nine guide pages with `door: I am worried about my child` and `icon: worry`.
 *
 * Bad: a tenth page with a `door`. A `door` without an `icon`.
 */
export const doors: Rule = {
  name: 'doors',
  source: 'A worried parent chooses among a few doors at a glance, and not among many.',
  *find({ guide }) {
    const withDoor = guide.filter(({ data }) => data.door !== undefined).toSorted((a, b) => a.data.order - b.data.order);
    for (const { file, data, placeOf } of withDoor) {
      if (data.icon === undefined) {
        yield {
          file,
          place: placeOf(['door']),
          message: 'This page has a door on the home page, but no icon for it.',
          fix: 'Add a line, such as: icon: help',
        };
      }
    }
    for (const { file, placeOf } of withDoor.slice(mostDoors)) {
      yield {
        file,
        place: placeOf(['door']),
        message: `${withDoor.length} pages have a door on the home page. The most is ${mostDoors}.`,
        fix: 'Delete the line “door” in the pages that fewest parents need. They stay in the menu and the A to Z.',
      };
    }
  },
};

const mostDoors = 9;
