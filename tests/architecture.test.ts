import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
  readonly comment: string;
}

const project = resolve('.');

describe('the walls between the rooms', () => {
  test('hold for every file', () => {
    expect(brokenArrows(project, ['src', 'bot', 'tab'])).toEqual([]);
  });

  test.each([
    ['src/domain/agenda/item.ts', 'src/store/rows.ts', 'domain-to-nothing'],
    ['src/usecases/review/close-review.ts', 'src/graph/put-file.ts', 'usecases-to-domain-or-policies-or-ports'],
    ['src/http/routes/close.ts', 'src/store/rows.ts', 'http-to-usecases-or-contracts-or-i18n-or-ports-or-domain'],
    ['tab/pages/review.tsx', 'src/domain/agenda/item.ts', 'tab-to-contracts-or-i18n'],
    ['src/server.ts', 'src/local/clock.ts', 'production-without-local'],
    ['bot/commands/agenda.ts', 'src/server.ts', 'nobody-to-roots'],
  ])('%s may not import %s', (from, to, rule) => {
    const broken = withTree({ [from]: importing(from, to), [to]: 'export const it = 1;\n' }, (folder) => brokenArrows(folder, [from, to]));

    expect(broken).toContainEqual(expect.stringContaining(`${from} → ${to} (${rule})`));
  });

  test('two files may not need each other', () => {
    const tree = { 'src/domain/a.ts': importing('src/domain/a.ts', 'src/domain/b.ts'), 'src/domain/b.ts': importing('src/domain/b.ts', 'src/domain/a.ts') };

    expect(withTree(tree, (folder) => brokenArrows(folder, ['src']))).toContainEqual(expect.stringContaining('(no-cycles)'));
  });

  test('an arrow that the picture has is allowed', () => {
    const tree = {
      'src/usecases/review/close-review.ts': importing('src/usecases/review/close-review.ts', 'src/domain/review/close.ts'),
      'src/domain/review/close.ts': 'export const it = 1;\n',
    };

    expect(withTree(tree, (folder) => brokenArrows(folder, ['src']))).toEqual([]);
  });
});

function brokenArrows(folder: string, paths: readonly string[]): string[] {
  const program = join(project, 'node_modules/.bin/depcruise');
  const config = join(project, '.dependency-cruiser.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', ...paths], { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (stdout === '') {
    throw new Error(stderr);
  }
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string; comment: string }[] } } };
  const fixes = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));

  return summary.violations.map(({ from, to, rule }) => `${from} → ${to} (${rule.name}): ${fixes.get(rule.name) ?? ''}`);
}

function importing(from: string, to: string): string {
  const path = `${'../'.repeat(from.split('/').length - 1)}${to}`.replace(/\.tsx?$/, '');

  return `import { it } from '${path}';\nexport const here = it;\n`;
}

function withTree<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }

    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
