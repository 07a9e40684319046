import type { Rule } from '../rule.ts';

/**
 * # doors
 *
 * The home page shows at most nine doors, each with its icon.
 *
 * ## Good
 *
 * A door with an icon:
 *
 * ```mdx guide/worried.mdx
 * ---
 * door: I am worried about my child
 * icon: worry
 * ---
 * ```
 *
 * ## Bad
 *
 * A door without an icon:
 *
 * ```mdx guide/worried.mdx
 * ---
 * door: I am worried about my child
 * icon: ~
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `I am worried about my child`
 * > This page has a door on the home page, but no icon for it.
 * > Add a line, such as: icon: help
 *
 * Nine more doors beside the one that is there. The last in the menu is one too many:
 *
 * ```mdx guide/door-1.mdx
 * ---
 * title: Door 1
 * door: I want 1
 * icon: help
 * order: 21
 * ---
 * ```
 * ```mdx guide/door-2.mdx
 * ---
 * title: Door 2
 * door: I want 2
 * icon: help
 * order: 22
 * ---
 * ```
 * ```mdx guide/door-3.mdx
 * ---
 * title: Door 3
 * door: I want 3
 * icon: help
 * order: 23
 * ---
 * ```
 * ```mdx guide/door-4.mdx
 * ---
 * title: Door 4
 * door: I want 4
 * icon: help
 * order: 24
 * ---
 * ```
 * ```mdx guide/door-5.mdx
 * ---
 * title: Door 5
 * door: I want 5
 * icon: help
 * order: 25
 * ---
 * ```
 * ```mdx guide/door-6.mdx
 * ---
 * title: Door 6
 * door: I want 6
 * icon: help
 * order: 26
 * ---
 * ```
 * ```mdx guide/door-7.mdx
 * ---
 * title: Door 7
 * door: I want 7
 * icon: help
 * order: 27
 * ---
 * ```
 * ```mdx guide/door-8.mdx
 * ---
 * title: Door 8
 * door: I want 8
 * icon: help
 * order: 28
 * ---
 * ```
 * ```mdx guide/door-9.mdx
 * ---
 * title: Door 9
 * door: I want 9
 * icon: help
 * order: 29
 * ---
 * ```
 *
 * > error in guide/door-9.mdx at `I want 9`
 * > 10 pages have a door on the home page. The most is 9.
 * > Delete the line “door” in the pages that fewest parents need. They stay in the menu and the A to Z.
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
