import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

const RULE = '@typescript-eslint/no-restricted-imports';
const project = new ESLint();
const linter = new Linter();

/** What the project's rule for `file` says of one import in it. Only this rule runs, so that no types are loaded. */
async function complaintsAbout(file: string, module: string): Promise<string[]> {
  const config = (await project.calculateConfigForFile(file)) as Linter.Config;
  const messages = linter.verify(
    `import '${module}';\n`,
    {
      files: ['**/*.ts'],
      plugins: { '@typescript-eslint': tseslint.plugin as NonNullable<Linter.Config['plugins']>[string] },
      languageOptions: { parser: tseslint.parser as Linter.Parser },
      rules: { [RULE]: config.rules?.[RULE] ?? 'off' },
    },
    { filename: file },
  );
  return messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message);
}

test.each([
  ['app/domain/plan/contract.ts', '~/queries/cases/case-list.server'],
  ['app/domain/plan/contract.ts', '#prisma/generated/client'],
  ['app/domain/plan/contract.ts', 'node:fs'],
  ['app/platform/clock.server.ts', '~/services/audit/record-audit.server'],
  ['app/services/audit/record-audit.server.ts', '~/routes/_index'],
  ['app/server.ts', '#tests/support/builders'],
])('%s may not import %s', async (file, module) => {
  expect(await complaintsAbout(file, module)).not.toEqual([]);
});

test.each([
  ['app/services/audit/record-audit.server.ts', '~/domain/plan/contract'],
  ['app/services/audit/record-audit.server.ts', '#prisma/generated/client'],
  ['app/domain/plan/contract.ts', '~/domain/calendar'],
])('%s may import %s', async (file, module) => {
  expect(await complaintsAbout(file, module)).toEqual([]);
});
