import { type Breach, isGenerated, isTest, lineAt, type Source, visit } from './source.ts';

const functionLinesMax = 70;
const fileLinesMax = 400;
const lineCharactersMax = 110;
/** An address, and a pattern alone on its line; in a test also a text alone on its line. */
const unbreakable = /:\/\/|^\s*(return )?\/.+\/[a-z]*(\.test\(|;|,)*$/;
const aText = /^\s*(['`]).*\1,?$/;

/** No `any`, no enum, no default export, no double cast, and no comment that silences the compiler. */
export function syntaxBreaches(source: Source): Breach[] {
  const breaches: Breach[] = [];
  const add = (start: number, what: string, remedy: string): void => {
    breaches.push({ path: source.path, line: lineAt(source.text, start), rule: 'syntax', what, remedy });
  };
  visit(source.program, {
    TSAnyKeyword: (node) => add(node.start, '`any`.', 'write the type, or `unknown` and look before use.'),
    TSEnumDeclaration: (node) => add(node.start, 'an enum.', 'write a union of string literals.'),
    ExportDefaultDeclaration: (node) => {
      // The files whose default export their reader asks for.
      if (!/^vite(st)?\.config\.ts$/.test(source.path))
        add(node.start, 'a default export.', 'export it by its name.');
    },
    TSAsExpression: (node) => {
      if (node.expression.type === 'TSAsExpression' && source.path !== 'src/base/brand.ts') {
        add(node.start, 'a cast of a cast.', 'narrow with a check; a brand is put on in src/base/brand.ts.');
      }
    },
  });
  for (const comment of source.comments) {
    const silencer = /@ts-(ignore|nocheck|expect-error)/.exec(comment.value)?.[0];
    if (silencer === undefined || (silencer === '@ts-expect-error' && isTest(source.path))) continue;
    add(comment.start, `${silencer}.`, 'mend the types; a test alone may use @ts-expect-error.');
  }
  return breaches;
}

/** A function found in a file, its first line and how many lines it has. */
interface Length {
  readonly line: number;
  readonly lines: number;
}

/** The lengths of a file's functions: of all, or only of those with a name, which medians are made of. */
export function functionLengths(source: Source, which: 'all' | 'named'): Length[] {
  const lengths: Length[] = [];
  const add = ({ start, end }: { start: number; end: number }): void => {
    const line = lineAt(source.text, start);
    lengths.push({ line, lines: lineAt(source.text, end) - line + 1 });
  };
  const isFunction = (type: string | undefined): boolean =>
    type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
  visit(
    source.program,
    which === 'all'
      ? { FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add }
      : {
          FunctionDeclaration: add,
          MethodDefinition: add,
          VariableDeclarator: (node) => {
            if (isFunction(node.init?.type)) add(node);
          },
        },
  );
  return lengths;
}

/** How many lines a text has. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Functions, files and lines stay short; tests and generated files may be long, but not wide. */
export function lengthBreaches(source: Source): Breach[] {
  const { path, text } = source;
  const breaches: Breach[] = [];
  const add = (line: number, what: string, remedy: string): void => {
    breaches.push({ path, line, rule: 'lengths', what, remedy });
  };
  if (isGenerated(text)) return [];
  for (const [index, line] of text.split('\n').entries()) {
    const width = Array.from(line).length;
    if (width > lineCharactersMax && !unbreakable.test(line) && !(isTest(path) && aText.test(line))) {
      add(index + 1, `a line of ${width} characters (at most ${lineCharactersMax}).`, 'break it.');
    }
  }
  if (isTest(path)) return breaches;
  const total = lineCount(text);
  if (total > fileLinesMax) {
    add(1, `a file of ${total} lines (at most ${fileLinesMax}).`, 'split it by what its parts are about.');
  }
  for (const { line, lines } of functionLengths(source, 'all')) {
    if (lines > functionLinesMax) {
      add(line, `a function of ${lines} lines (at most ${functionLinesMax}).`, 'name its steps.');
    }
  }
  return breaches;
}

/** Everything exported is declared where it is exported, under a docstring. */
export function docstringBreaches(source: Source): Breach[] {
  if (isTest(source.path)) return [];
  const breaches: Breach[] = [];
  let previous: string | undefined;
  for (const statement of source.program.body) {
    const isExport = statement.type === 'ExportNamedDeclaration';
    const name = isExport ? declaredName(statement.declaration) : undefined;
    const isRepeated = name !== undefined && name === previous;
    previous = name;
    if (!isExport || statement.source !== null || isRepeated) continue;
    const line = lineAt(source.text, statement.start);
    const add = (what: string, remedy: string): void => {
      breaches.push({ path: source.path, line, rule: 'docstrings', what, remedy });
    };
    if (statement.declaration === null) {
      if (statement.specifiers.length > 0)
        add('a list of exports.', 'write `export` before each declaration.');
    } else if (!hasDocstring(source, statement.start)) {
      add(`${name ?? 'an export'} has no docstring.`, 'say in a sentence what it is: /** … */ right above.');
    }
  }
  return breaches;
}

/** The name that a declaration gives; of `const a = 1, b = 2` the first. */
function declaredName(declaration: unknown): string | undefined {
  if (typeof declaration !== 'object' || declaration === null) return undefined;
  if ('declarations' in declaration && Array.isArray(declaration.declarations)) {
    return declaredName(declaration.declarations[0]);
  }
  if (!('id' in declaration) || typeof declaration.id !== 'object' || declaration.id === null)
    return undefined;
  return 'name' in declaration.id && typeof declaration.id.name === 'string'
    ? declaration.id.name
    : undefined;
}

function hasDocstring({ comments, text }: Source, start: number): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && /^\*.*\p{L}/su.test(value) && end <= start && text.slice(end, start).trim() === '',
  );
}
