/** What a script's header declares; `list` says that the last ARGV stands for one or more values. */
export type LuaHeader = {
  purpose: string;
  keys: readonly string[];
  args: readonly string[];
  list: boolean;
  returns: readonly string[];
};

type Cursor = { readonly file: string; readonly lines: readonly string[]; at: number };
type Table = 'KEYS' | 'ARGV';
/** The names of a table; `line` is the one of its title, the names stand on the lines below. */
type Declared = { table: Table; names: readonly string[]; list: boolean; line: number };

function fail(file: string, line: number, problem: string): never {
  throw new Error(`${file}:${line}: ${problem}`);
}

/** The text of the comment lines indented by two or more spaces that follow. */
function entries(cursor: Cursor): string[] {
  const found: string[] = [];
  for (;;) {
    const entry = /^--\s{2,}(\S.*)$/.exec(cursor.lines[cursor.at] ?? '')?.[1];
    if (entry === undefined) return found;
    found.push(entry.trimEnd());
    cursor.at += 1;
  }
}

function title(cursor: Cursor, pattern: RegExp, expected: string): readonly string[] {
  const match = pattern.exec(cursor.lines[cursor.at] ?? '');
  if (match === null) return fail(cursor.file, cursor.at + 1, `the header must have "${expected}" here`);
  cursor.at += 1;
  return match;
}

function declared(cursor: Cursor, table: Table, pattern: RegExp, expected: string): Declared {
  const line = cursor.at + 1;
  const [, count = '', plus] = title(cursor, pattern, expected);
  const described = entries(cursor);
  if (described.length !== Number(count)) {
    fail(
      cursor.file,
      line,
      `${table} ${count} needs ${count} lines below, one each, but has ${described.length}`,
    );
  }
  const names = described.map((entry, index) => {
    const name = /^([A-Za-z]\w*)\s+\S/.exec(entry)?.[1];
    return (
      name ?? fail(cursor.file, line + 1 + index, `${table}[${index + 1}] needs a name and a description`)
    );
  });
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) fail(cursor.file, line + 1 + twice, `${table} names "${names[twice]}" twice`);
  return { table, names, list: plus === '+', line };
}

const notCode =
  /--\[(=*)\[[\s\S]*?\]\1\]|--[^\n]*|\[(=*)\[[\s\S]*?\]\2\]|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/g;

/** The script without comments and strings, its lines kept in place. */
function codeOf(source: string): string {
  return source.replace(notCode, text => text.replace(/[^\n]+/g, ' '));
}

/** A use of a table: `KEYS[2]` has the index 2; `#KEYS`, `unpack(KEYS)` and `KEYS[i]` have none. */
type Use = { line: number; index: number | undefined };

function usesOf(table: Table, code: string): Use[] {
  return [...code.matchAll(new RegExp(`\\b${table}\\b(?:\\s*\\[\\s*(\\d+)\\s*\\])?`, 'g'))].map(match => ({
    line: code.slice(0, match.index).split('\n').length,
    index: match[1] === undefined ? undefined : Number(match[1]),
  }));
}

function checkUses(file: string, { table, names, list, line }: Declared, code: string): void {
  const uses = usesOf(table, code);
  const computed = uses.find(({ index }) => index === undefined);
  if (computed !== undefined && !list) {
    const remedy = table === 'KEYS' ? '' : ', or declare the last as a list: "ARGV COUNT+"';
    fail(file, computed.line, `${table} must be used with a number, as in ${table}[1]${remedy}`);
  }
  const beyond = uses.find(
    ({ index }) => index !== undefined && (index < 1 || (index > names.length && !list)),
  );
  if (beyond !== undefined) {
    fail(
      file,
      beyond.line,
      `${table}[${beyond.index}] is used but the header declares ${table} ${names.length}`,
    );
  }
  const used = new Set(uses.map(({ index }) => index));
  const needed = computed === undefined ? names : names.slice(0, -1);
  const unused = needed.findIndex((_, index) => !used.has(index + 1));
  if (unused >= 0) {
    fail(file, line + 1 + unused, `${table}[${unused + 1}] "${names[unused]}" is declared but never used`);
  }
}

function readReturns(cursor: Cursor): string[] {
  title(cursor, /^-- Returns$/, '-- Returns');
  const returns = entries(cursor);
  if (returns.length === 0)
    fail(cursor.file, cursor.at + 1, 'Returns needs a line for each form of the reply');
  if (cursor.lines[cursor.at]?.startsWith('--') === true) {
    fail(
      cursor.file,
      cursor.at + 1,
      'the header must end after the lines of Returns, with a line that is no comment',
    );
  }
  return returns;
}

/**
 * Reads the header of a Lua script, comment lines in this order, and checks the body against it:
 * `-- Purpose: …`, `-- KEYS 1` and `-- ARGV 2` each with as many lines `--   name   meaning`, `-- Returns` with
 * its lines. `ARGV 2+` makes the last one a list. An error names the file and the line.
 */
export function readLuaHeader(file: string, source: string): LuaHeader {
  const cursor = { file, lines: source.split('\n'), at: source.startsWith('#!') ? 1 : 0 };
  const [, sentence = ''] = title(cursor, /^-- Purpose: (\S.*)$/, '-- Purpose: …');
  const purpose = [sentence, ...entries(cursor)].join(' ');
  // Without a key a cluster could not tell which node runs the script, so KEYS 0 is no header.
  const keys = declared(cursor, 'KEYS', /^-- KEYS ([1-9]\d*)$/, '-- KEYS COUNT');
  const args = declared(cursor, 'ARGV', /^-- ARGV (\d+)((?<!\b0)\+)?$/, '-- ARGV COUNT');
  const returns = readReturns(cursor);
  const code = codeOf(source);
  checkUses(file, keys, code);
  checkUses(file, args, code);
  return { purpose, keys: keys.names, args: args.names, list: args.list, returns };
}
