// Writes docs/fields.md from the comments and types of src/schema: node docs/make-fields.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every file and field of a school, as Markdown, from what stands in the schemas. */
export function fieldsPage(): string {
  const known = constants();
  const sections = files.map(({ heading, schema, also }) => {
    const { doc, fields } = group(known, schema);
    const more = (also ?? []).map((other) => group(known, other)).map((one) => `### ${one.title}\n\n${one.doc}\n\n${listOf(one.fields)}`);
    return [`## ${heading}`, doc, listOf(fields), ...more].filter(Boolean).join('\n\n');
  });
  return `${[introduction, ...sections, `## Components\n\n${componentsOf(known)}`].join('\n\n')}\n`;
}

const introduction = `# What a school's files may say

<!-- Made from src/schema by docs/make-fields.ts. Change it there, and run: node docs/make-fields.ts -->

Everything that a school edits stands in its content folder. This page names every file and every field of it.
How to write the words of a page: [writing.md](writing.md).

A field is a name, a colon, a space and a value: \`title: Are you worried?\`. Put a value in quotes if it holds a colon and a space, or begins with a sign: \`title: 'Worried: what now?'\`.
A list has each item on a line of its own, after two spaces, a dash and a space. Lists of short names may stand on one line: \`ask: [senco, head]\`.
A field must be there unless it says "may be left out".`;

/** The parts of the page, in the order in which a school fills its files. */
const files: { heading: string; schema: string; also?: string[] }[] = [
  { heading: 'school.yaml', schema: 'schoolSchema' },
  { heading: 'people.yaml', schema: 'personSchema' },
  { heading: 'organisations.yaml', schema: 'organisationSchema' },
  { heading: 'money.yaml', schema: 'moneySchema' },
  { heading: 'booklets.yaml', schema: 'bookletSchema' },
  { heading: 'guide/*.mdx', schema: 'guidePageSchema' },
  { heading: 'policies/*.mdx', schema: 'policySchema', also: ['complaintsProcedureSchema', 'fundingPaperSchema'] },
  { heading: 'words/*.mdx', schema: 'wordSchema' },
  { heading: 'letters/*.mdx', schema: 'letterSchema' },
];

interface Field {
  name: string;
  doc: string;
  /** What the value must be: `words on one line`. */
  value: string;
  mayBeLeftOut: boolean;
  /** What holds if it is left out. */
  otherwise: string | undefined;
  fields: Field[];
}

type Known = ReadonlyMap<string, { value: ts.Expression; doc: string }>;

/** Every constant of the schemas with its comment, by name. */
function constants(): Known {
  const folder = join(import.meta.dirname, '../src/schema');
  const found = new Map<string, { value: ts.Expression; doc: string }>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: constant, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(constant) && initializer) found.set(constant.text, { value: initializer, doc: commentOf(statement) });
      }
    }
  }
  return found;
}

/** The comment before a node, as paragraphs. */
function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const comment = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .findLast((words) => words.startsWith('/**'));
  const lines = (comment ?? '').replace(/^\/\*\*|\*\/$/g, '').split('\n');
  return lines
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim();
}

/** The fields of a schema that is a group of them. */
function group(known: Known, name: string): { title: string; doc: string; fields: Field[] } {
  const { value, doc } = known.get(name) ?? fail(`There is no schema ${name}.`);
  const kind = /^z\.literal\('(.+)'\)$/.exec(propertyText(value, 'kind') ?? '')?.[1];
  return {
    title: kind ? `With \`kind: ${kind}\`` : name,
    doc,
    fields: fieldsOf(known, value).filter((field) => kind === undefined || !isShared(known, field.name)),
  };
}

/** A field that every paper has is listed once. */
function isShared(known: Known, field: string): boolean {
  return fieldsOf(known, known.get('policySchema')?.value ?? fail('There is no policySchema.')).some(({ name }) => name === field);
}

function fieldsOf(known: Known, expression: ts.Expression): Field[] {
  const base = baseOf(known, expression);
  if (!ts.isCallExpression(base)) return [];
  const called = nameOf(base);
  if (called === 'z.strictObject') return propertiesOf(known, base.arguments[0]);
  if (called === 'z.array') return base.arguments[0] ? fieldsOf(known, base.arguments[0]) : [];
  if (called === 'z.discriminatedUnion') return papersFields(known, base);
  return [];
}

/** The kinds of paper share their fields; `kind` says which one it is. */
function papersFields(known: Known, union: ts.CallExpression): Field[] {
  const shared = known.get('paper')?.value ?? fail('There are no shared fields of papers.');
  const kind = {
    name: 'kind',
    doc: 'Which paper it is. Some kinds need further fields: see below.',
    value: errorIn(union) ?? '',
    mayBeLeftOut: false,
    otherwise: undefined,
    fields: [],
  };
  return [kind, ...propertiesOf(known, shared)];
}

function propertiesOf(known: Known, object: ts.Expression | undefined): Field[] {
  if (!object || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property): Field[] => {
    if (ts.isSpreadAssignment(property)) return propertiesOf(known, known.get(property.expression.getText())?.value);
    const name = property.name?.getText() ?? '';
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (!value) return [];
    const otherwise = argumentOf(value, 'default') ?? argumentOf(value, 'prefault');
    return [
      {
        name,
        doc: commentOf(property),
        value: valueInWords(known, value),
        mayBeLeftOut: otherwise !== undefined || calls(value).some(({ method }) => method === 'optional'),
        otherwise: otherwise === '[]' || otherwise?.startsWith('{') ? undefined : otherwise?.replaceAll("'", ''),
        fields: fieldsOf(known, value),
      },
    ];
  });
}

/** What a value must be. The schemas say it in their error messages: "must be words on one line". */
function valueInWords(known: Known, expression: ts.Expression): string {
  const base = baseOf(known, expression);
  if (!ts.isCallExpression(base)) return '';
  const called = nameOf(base);
  if (called === 'z.strictObject') return 'a group of fields';
  if (called === 'z.array') {
    const inner = base.arguments[0] ? valueInWords(known, base.arguments[0]) : '';
    return inner === 'a group of fields' ? 'a list of groups of fields' : `a list, each item ${inner}`;
  }
  if (called === 'z.enum') return `one of: ${optionsOf(known, base.arguments[0]).join(', ')}`;
  const plain: Record<string, string> = { 'z.boolean': 'true or false', 'z.number': 'a figure', 'z.int': 'a whole number' };
  const said =
    errorIn(base) ??
    plain[called] ??
    calls(expression)
      .map(({ call }) => errorIn(call))
      .find((words) => words !== undefined) ??
    errorIn(expression);
  return said ?? 'words';
}

/** The first error message of a schema that says what it must be. */
function errorIn(expression: ts.Node): string | undefined {
  let found: string | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'error' && ts.isStringLiteralLike(node.initializer)) {
      found ??= /^must be (.+)$/.exec(node.initializer.text)?.[1];
    }
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return found;
}

function optionsOf(known: Known, list: ts.Expression | undefined): string[] {
  const inner = list && ts.isIdentifier(list) ? known.get(list.text)?.value : list;
  const array = inner && ts.isAsExpression(inner) ? inner.expression : inner;
  return array && ts.isArrayLiteralExpression(array) ? array.elements.map((element) => element.getText().replaceAll("'", '')) : [];
}

/** The schema at the bottom of a chain of calls: `z.string()` of `z.string().trim().min(1)`. A name is followed to what it stands for. */
function baseOf(known: Known, expression: ts.Expression): ts.Expression {
  if (ts.isIdentifier(expression)) {
    const named = known.get(expression.text);
    return named ? baseOf(known, named.value) : expression;
  }
  if (!ts.isCallExpression(expression)) return expression;
  const { expression: called } = expression;
  if (!ts.isPropertyAccessExpression(called) || called.expression.getText() === 'z') return expression;
  return baseOf(known, called.expression);
}

/** What is called, on one line: `z.strictObject`. */
function nameOf({ expression }: ts.CallExpression): string {
  return expression.getText().replace(/\s+/g, '');
}

/** The calls of a chain, the last first: `optional` and `min` of `line.min(1).optional()`. */
function calls(expression: ts.Expression): { method: string; call: ts.CallExpression }[] {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return [];
  return [{ method: expression.expression.name.text, call: expression }, ...calls(expression.expression.expression)];
}

function argumentOf(expression: ts.Expression, method: string): string | undefined {
  return calls(expression)
    .find((call) => call.method === method)
    ?.call.arguments[0]?.getText();
}

function propertyText(expression: ts.Expression, name: string): string | undefined {
  const object = ts.isCallExpression(expression) ? expression.arguments[0] : undefined;
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  const property = object.properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer.getText() : undefined;
}

function listOf(fields: Field[], indent = ''): string {
  return fields
    .map(({ name, doc, value, mayBeLeftOut, otherwise, fields: inner }) => {
      const left = mayBeLeftOut ? `; may be left out${otherwise === undefined ? '' : `, and is then ${otherwise}`}` : '';
      const said = doc.replaceAll('\n', ' ');
      const below = inner.length > 0 ? `\n${listOf(inner, `${indent}  `)}` : '';
      return `${indent}- **${name}** (${value}${left})${said === '' ? '' : `: ${said}`}${below}`;
    })
    .join('\n');
}

/** Each component as it is typed, where it may stand, and what it shows. */
function componentsOf(known: Known): string {
  const { value, doc } = known.get('components') ?? fail('There are no components.');
  const object =
    ts.isSatisfiesExpression(value) && ts.isAsExpression(value.expression)
      ? value.expression.expression
      : fail('The components are not a constant object.');
  if (!ts.isObjectLiteralExpression(object)) return fail('The components are no object.');
  const lines = object.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) return [];
    const part = (name: string): ts.Expression | undefined => {
      const found = property.initializer.kind === ts.SyntaxKind.ObjectLiteralExpression && property.initializer;
      const one = found && ts.isObjectLiteralExpression(found) ? found.properties.find((each) => each.name?.getText() === name) : undefined;
      return one && ts.isPropertyAssignment(one) ? one.initializer : undefined;
    };
    const attributes = part('attributes');
    const typed = attributes ? propertiesOf(known, ts.isCallExpression(attributes) ? attributes.arguments[0] : undefined) : [];
    const tag = `<${property.name.getText()}${typed.map(({ name }) => ` ${name}="…"`).join('')}`;
    const shown = part('holds')?.getText() === "'words'" ? `${tag}>…</${property.name.getText()}>` : `${tag} />`;
    const options = typed.flatMap(({ name, value: must, mayBeLeftOut }) =>
      must.startsWith('one of') || mayBeLeftOut ? [`${name} is ${must}${mayBeLeftOut ? ', and may be left out' : ''}`] : [],
    );
    const place = { "'block'": 'on a line of its own', "'inline'": 'within a sentence' }[part('place')?.getText() ?? ''] ?? 'anywhere';
    return [
      `- \`${shown}\`, ${place}: ${commentOf(property).replaceAll('\n', ' ')}${options.length > 0 ? ` (${options.join('; ')})` : ''}`,
    ];
  });
  return `${doc.split('\n')[0]}\n\n${lines.join('\n')}`;
}

function fail(message: string): never {
  throw new Error(`docs/make-fields.ts does not understand the schemas any more. ${message}`);
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(import.meta.dirname, 'fields.md'), fieldsPage());
