/**
 * A value as JSON that every program can read and that is safe to show on a terminal: broken letters are shown as �,
 * and signs that steer a terminal or turn its text round are written as \u001b and the like.
 */
export function jsonText(value: unknown): string {
  const wellFormed = (_: string, one: unknown): unknown => (typeof one === 'string' ? one.toWellFormed() : one);
  return `${JSON.stringify(value, wellFormed, 2).replace(steering, asNumber)}\n`;
}

/** JSON itself escapes those below the space. */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function asNumber(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
