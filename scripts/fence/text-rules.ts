import ts from 'typescript';

/** One file as the text rules see it: its path from the repository's root, and its syntax tree. */
interface ReadFile {
  path: string;
  text: string;
  tree: ts.SourceFile;
}

/** A rule on what imports alone don't show. `find` answers with the offending lines, counted from 1. */
export interface TextRule {
  name: string;
  comment: string;
  appliesTo: (path: string) => boolean;
  find: (file: ReadFile) => number[];
}

const LONGEST_FILE = 400;
const TEST = /\.(test|bench)\.ts$/;
const GENERATED = /(^|\/)generated\//;
const DRAWERS = /(^|[-_.])(utils?|commons?|helpers?)([-_.]|$)/;
const ROOMS = /^subgraphs\/[^/]+\/(domain|data|redis|operations|events|graphql|migrations)\//;
const WIRING = /^subgraphs\/[^/]+\/((config|service|main)\.ts|[^/]+\.test\.ts)$/;
const FLAT_PACKAGE = /^packages\/[^/]+\/((?!src\/)[^/]+\/)?[^/]+$/;
const BEYOND_CONFIG = /^(host|scripts|e2e|packages\/testing)\//;
const EFFECTS = new Set(['Date', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch']);

const everywhere = () => true;
const firstLine = () => [1];

function linesWhere(file: ReadFile, offends: (node: ts.Node) => boolean): number[] {
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (offends(node)) lines.push(file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return lines;
}

const isNamed = (node: ts.Node | undefined, name: string): boolean =>
  node !== undefined && ts.isIdentifier(node) && node.text === name;

/** `object.name` and `object['name']`, also as `globalThis.object.name`. */
function isMember(node: ts.Node, object: string, name?: string): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const owner = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  if (!isNamed(owner, object)) return false;
  if (name === undefined) return true;
  if (ts.isPropertyAccessExpression(node)) return node.name.text === name;
  return ts.isStringLiteralLike(node.argumentExpression) && node.argumentExpression.text === name;
}

/** `const { env } = process` and `import { env } from 'node:process'`. */
function unpacksEnvironment(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) {
    return (
      isNamed(node.initializer, 'process') &&
      ts.isObjectBindingPattern(node.name) &&
      node.name.elements.some(each => isNamed(each.propertyName ?? each.name, 'env'))
    );
  }
  if (!ts.isImportSpecifier(node) || !isNamed(node.propertyName ?? node.name, 'env')) return false;
  const from = node.parent.parent.parent.moduleSpecifier;
  return ts.isStringLiteral(from) && /^(node:)?process$/.test(from.text);
}

const isAsync = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.AsyncKeyword ||
  ts.isAwaitExpression(node) ||
  (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
  isNamed(node, 'Promise') ||
  isNamed(node, 'PromiseLike');

const readsClockOrChance = (node: ts.Node): boolean =>
  isMember(node, 'Date', 'now') ||
  isMember(node, 'Math', 'random') ||
  isMember(node, 'performance', 'now') ||
  isMember(node, 'crypto') ||
  (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) ||
  (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && EFFECTS.has(node.expression.text));

/** `tx.transaction` is a savepoint inside the caller's transaction and stays free. */
const opensTransaction = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  !isNamed(node.expression.expression, 'tx') &&
  ['transaction', 'begin'].includes(node.expression.name.text);

export const textRules: TextRule[] = [
  {
    name: 'environment-is-read-in-config',
    comment:
      'The environment is read and validated in one place per part, so that one message can name all that is wrong. Read the variable in config.ts and pass the value on.',
    appliesTo: path => !/(^|\/)config\.ts$/.test(path) && !BEYOND_CONFIG.test(path),
    find: file => linesWhere(file, node => isMember(node, 'process', 'env') || unpacksEnvironment(node)),
  },
  {
    name: 'no-barrels',
    comment:
      'An index.ts hides where things come from and loads files nobody asked for. Import the file itself: @stoa/money/add.ts.',
    appliesTo: path => /(^|\/)index\.ts$/.test(path),
    find: firstLine,
  },
  {
    name: 'no-drawers',
    comment:
      'utils, common and helpers are drawers that fill up with everything. Name the file by its subject: allocate.ts, retry.ts.',
    appliesTo: path => path.split('/').some(part => DRAWERS.test(part)),
    find: firstLine,
  },
  {
    name: 'no-console',
    comment:
      'console lines carry no level, no trace id and no masking. Log with the logger that you are handed; a command line writes to process.stdout.',
    appliesTo: everywhere,
    find: file => linesWhere(file, node => isMember(node, 'console')),
  },
  {
    name: 'no-long-files',
    comment: `A file past ${LONGEST_FILE} lines holds more than one subject. Split it by subject, each with its test.`,
    appliesTo: path => !GENERATED.test(path),
    find: file => (file.text.split('\n').length - 1 > LONGEST_FILE ? [LONGEST_FILE + 1] : []),
  },
  {
    name: 'domain-decides-at-once',
    comment:
      'domain/ holds no promise, clock, timer or chance, so that a decision can be replayed and tested as plain data. Let operations/ look up the time, the id or the value and pass it in.',
    appliesTo: path => /^subgraphs\/[^/]+\/domain\//.test(path) && !TEST.test(path),
    find: file => linesWhere(file, node => isAsync(node) || readsClockOrChance(node)),
  },
  {
    name: 'transactions-open-in-operations',
    comment:
      'A transaction is as long as the act that needs it, and only operations/ knows the act. Take a `tx: Tx` as an argument (a savepoint, tx.transaction, is free) and open it in the operation.',
    appliesTo: path =>
      /^subgraphs\/[^/]+\/(domain|data|redis|events|graphql)\//.test(path) && !TEST.test(path),
    find: file => linesWhere(file, opensTransaction),
  },
  {
    name: 'known-rooms',
    comment:
      'Every subgraph has the same rooms (domain, data, redis, operations, events, graphql, migrations) beside config.ts, service.ts and main.ts, and a package is a flat folder, at most with one level of subjects and never with src/. Move the file where its subject belongs.',
    appliesTo: path =>
      (path.startsWith('subgraphs/') && !ROOMS.test(path) && !WIRING.test(path)) ||
      (path.startsWith('packages/') && !FLAT_PACKAGE.test(path)),
    find: firstLine,
  },
];

/** The text rules' findings in one file. */
export function offences(path: string, text: string): { rule: TextRule; line: number }[] {
  const applying = textRules.filter(rule => rule.appliesTo(path));
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return applying.flatMap(rule => rule.find({ path, text, tree }).map(line => ({ rule, line })));
}
