/**
 * Whether words may be coloured: on a terminal that can, unless somebody asks for something else.
 * https://no-color.org, https://force-color.org; a program that wants neither colours nor tricks says `TERM=dumb`
 */
export function isColourWanted(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = environment;
  if (never) return false;
  if (always) return always !== '0' && always !== 'false';
  return isTerminal && terminal !== 'dumb';
}
