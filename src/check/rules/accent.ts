import type { Rule } from '../rule.ts';

/**
 * # accent
 *
 * The school's colour is dark enough to read: on white, on the page's own cream, and below white words.
 *
 * ## Good
 *
 * A dark colour, with a contrast of 8.5 to 1 on the cream:
 *
 * ```yaml school.yaml
 * colours: { accent: '#0b5351' }
 * ```
 *
 * A school.yaml with a mistake elsewhere is not judged by its colour:
 *
 * ```yaml school.yaml
 * name: ~
 * ```
 *
 * ## Bad
 *
 * An orange that is too light. The remedy is the lightest darker shade of it that will do:
 *
 * ```yaml school.yaml
 * colours: { accent: '#f28c28' }
 * ```
 *
 * > error in school.yaml at `'#f28c28'`
 * > The colour #f28c28 is too light to read: its contrast is 2.3 to 1, and it must be 7 to 1.
 * > Type a darker shade, such as '#7d4814'
 *
 * Yellow:
 *
 * ```yaml school.yaml
 * colours: { accent: '#FFFF00' }
 * ```
 *
 * > error in school.yaml at `'#FFFF00'`
 * > The colour #FFFF00 is too light to read: its contrast is 1.0 to 1, and it must be 7 to 1.
 * > Type a darker shade, such as '#595900'
 *
 * A grey that is right on white, and not on the cream of the page:
 *
 * ```yaml school.yaml
 * colours: { accent: '#595959' }
 * ```
 *
 * > error in school.yaml at `'#595959'`
 * > The colour #595959 is too light to read: its contrast is 6.7 to 1, and it must be 7 to 1.
 * > Type a darker shade, such as '#565656'
 */
export const accent: Rule = {
  name: 'accent',
  source: 'WCAG 2.2, 1.4.6 Contrast (Enhanced): 7 to 1',
  *find({ school }) {
    if (!school) return;
    const colour = school.data.colours.accent;
    const ratio = lowest(toRgb(colour));
    if (ratio >= enough) return;
    yield {
      file: school.file,
      place: school.placeOf(['colours', 'accent']),
      message: `The colour ${colour} is too light to read: its contrast is ${shownRatio(ratio)} to 1, and it must be ${enough} to 1.`,
      fix: `Type a darker shade, such as '${darker(colour)}'`,
    };
  },
};

const enough = 7;

/** White, and the cream of the page. */
const grounds: Rgb[] = [
  [255, 255, 255],
  [253, 251, 244],
];

/** Red, green and blue, each from 0 to 255. */
type Rgb = [red: number, green: number, blue: number];

function toRgb(colour: string): Rgb {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** The lower of the contrasts to the two grounds. */
function lowest(colour: Rgb): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The lightest shade of the same hue that can be read: its channels are lowered together, so their proportions stay. */
function darker(colour: string): string {
  const [red, green, blue] = toRgb(colour);
  for (let share = 100; share > 0; share -= 1) {
    const shade: Rgb = [Math.floor((red * share) / 100), Math.floor((green * share) / 100), Math.floor((blue * share) / 100)];
    if (lowest(shade) >= enough) return `#${shade.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return '#000000';
}

/** One figure after the point, never rounded up to what would pass. */
function shownRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
