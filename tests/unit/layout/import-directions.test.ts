import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Loading the linter with its types takes most of it. */
const LINT_TIMEOUT_MS = 60_000;

const eslint = new ESLint();

/** Lints one import as if it stood in `file` (which must exist, as the typed rules want a real one). */
async function complaintsAbout(file: string, module: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${module}';\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter((message) => message.ruleId === '@typescript-eslint/no-restricted-imports')
    .map((message) => message.message);
}

test.each([
  ['app/domain/plan/contract.ts', '~/queries/cases/case-list.server'],
  ['app/domain/plan/contract.ts', '#prisma/generated/client'],
  ['app/domain/plan/contract.ts', 'node:fs'],
  ['app/platform/clock.server.ts', '~/services/audit/record-audit.server'],
  ['app/services/audit/record-audit.server.ts', '~/routes/_index'],
  ['app/server.ts', '#tests/support/builders'],
])(
  '%s may not import %s',
  async (file, module) => {
    expect(await complaintsAbout(file, module)).not.toEqual([]);
  },
  LINT_TIMEOUT_MS,
);

test.each([
  ['app/services/audit/record-audit.server.ts', '~/domain/plan/contract'],
  ['app/services/audit/record-audit.server.ts', '#prisma/generated/client'],
  ['app/domain/plan/contract.ts', '~/domain/calendar'],
])(
  '%s may import %s',
  async (file, module) => {
    expect(await complaintsAbout(file, module)).toEqual([]);
  },
  LINT_TIMEOUT_MS,
);
