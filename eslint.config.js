import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way: routes → services/queries → domain; entries → platform. Each room names what it must not
 * reach for. `docs/decisions/0001-layout.md` says why.
 */
const rooms = [
  {
    room: 'app',
    files: ['app/**'],
    forbidden: [{ pattern: '^#(tests|scripts)', why: 'The product does not know its tests and scripts.' }],
  },
  {
    room: 'app/domain',
    files: ['app/domain/**'],
    forbidden: [
      { pattern: '^(~/(?!domain)|#)', why: 'The domain imports itself only.' },
      {
        pattern: '^(node:|react|@remix-run|@prisma|express|bullmq|pino|nodemailer|stripe)',
        why: 'The domain does no I/O and knows no framework.',
      },
    ],
  },
  {
    room: 'app/domain/law/parameters',
    files: ['app/domain/law/parameters/**'],
    forbidden: [
      { pattern: '/(rules|routes|procedure)(/|$)', why: 'Values stand apart from the rules that use them.' },
    ],
  },
  {
    room: 'app/platform',
    files: ['app/platform/**'],
    forbidden: [
      {
        pattern: '^~/(routes|components|services|queries|web|forms|i18n)',
        why: 'The platform knows the outside world, not us.',
      },
      { pattern: '^#(emails|jobs/(worker|handlers))', why: 'The platform knows the outside world, not us.' },
    ],
  },
  {
    room: 'app/queries',
    files: ['app/queries/**'],
    forbidden: [
      {
        pattern: '^(~/(routes|components|services|auth|web)|#(jobs|emails))',
        why: 'Queries read; they call nothing that writes or renders.',
      },
    ],
  },
  {
    room: 'app/services',
    files: ['app/services/**'],
    forbidden: [
      {
        pattern: '^(~/(routes|components|web)|#jobs/(worker|handlers))',
        why: 'Services write; they do not render, and they wake jobs by the catalogue.',
      },
    ],
  },
  {
    room: 'app/components',
    files: ['app/components/**'],
    forbidden: [
      {
        pattern: '^(~/(routes|services|queries|auth|web|platform)|#|.*\\.server$)',
        why: 'Components have no data access.',
      },
    ],
  },
  {
    room: 'emails',
    files: ['emails/**'],
    forbidden: [
      {
        pattern: '^(~/(routes|components|services|queries|auth|web)|#(jobs|prisma))',
        why: 'Templates render; they neither send nor read the database.',
      },
    ],
  },
];

/** One block a room; the rules of the rooms around it hold too, as flat config would let the last block win. */
const importRules = rooms.map(({ room, files }) => {
  const around = rooms.filter((outer) => room === outer.room || room.startsWith(`${outer.room}/`));
  const patterns = around
    .flatMap((outer) => outer.forbidden)
    .map(({ pattern, why }) => ({ regex: pattern, message: why }));
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
});

export default tseslint.config(
  { ignores: ['node_modules', 'build', '.data', '.cache', 'prisma/generated'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    // What waits for nobody hides its errors: these two need types.
    files: ['app/**/*.{ts,tsx}', 'jobs/**/*.ts', 'emails/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, ...jsxA11y.flatConfigs.recommended.plugins },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      ...reactHooks.configs.recommended.rules,
    },
  },
  { files: ['scripts/**', 'tests/bench/**', 'prisma/**'], rules: { 'no-console': 'off' } },
  ...importRules,
);
