import { parseArgs } from 'node:util';
import { CannotRun, type Command } from './command.ts';

/** Each command is loaded only when it is called, so that `check` does not wait for Astro. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.ts')).check,
  dev: async () => (await import('./dev.ts')).dev,
  build: async () => (await import('./build.ts')).build,
  access: async () => (await import('./access.ts')).access,
};

/**
 * Runs `plainbook` with the words typed after it.
 * @returns the exit code: 0 nothing wrong, 1 problems in the content, 2 cannot run
 */
export async function main(words: string[]): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview());
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(`There is no command “${name}”.\n\n${await overview()}`);
    return 2;
  }
  const command = await load();
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(command.help);
      return 0;
    }
    return await command.run({ values, positionals });
  } catch (error) {
    if (error instanceof CannotRun || isMistyped(error)) {
      console.error(`${error.message}\n\nType plainbook ${name} --help to see how it is called.`);
      return 2;
    }
    console.error('This is a fault in Plainbook, not in your content. Please report it with the lines below.\n');
    console.error(error);
    return 2;
  }
}

async function overview(): Promise<string> {
  const lines = await Promise.all(Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(8)} ${(await load()).summary}`));
  return `Plainbook: a school's folder of plain text becomes a website that parents can read, and a booklet to print.

${lines.join('\n')}

Type plainbook COMMAND --help for what each does, with an example.`;
}

/** An option that does not exist, or that lacks its value. */
function isMistyped(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
