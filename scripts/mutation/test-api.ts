import { createRequire } from 'node:module';

/**
 * The part of vitest's interface that tests of pure code use: describe, it, their tables, hooks and the real
 * `expect`. Test files are collected and run many times in one thread, which vitest itself does not do.
 */
export interface CollectedTest {
  readonly key: string;
  readonly run: () => Promise<void>;
}

type Body = (...values: unknown[]) => unknown;
type Hooks = { readonly before: Body[]; readonly after: Body[] };

const vitestRequire = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));

/** Builds `expect` as vitest does, without its worker's state. */
async function realExpect(): Promise<unknown> {
  const library = (await import(vitestRequire.resolve('@vitest/expect'))) as typeof import('@vitest/expect');
  const { chai } = library;
  chai.use(library.JestExtend);
  chai.use(library.JestChaiExpect);
  chai.use(library.JestAsymmetricMatchers);
  const expect = (value: unknown, message?: string) => chai.expect(value, message);
  const asymmetric = (globalThis as Record<symbol, object>)[library.ASYMMETRIC_MATCHERS_OBJECT];
  return Object.assign(expect, chai.expect, asymmetric);
}

/** Collects what a test file declares. One collector serves one load of one file. */
export class TestCollector {
  readonly tests: CollectedTest[] = [];
  private scopes: { readonly name: string; readonly hooks: Hooks }[] = [];

  begin(file: string): void {
    this.tests.length = 0;
    this.scopes = [{ name: file, hooks: { before: [], after: [] } }];
  }

  readonly it = this.withEach((name, body, values) => {
    const scopes = [...this.scopes];
    const key = [...scopes.map((scope) => scope.name), `${name}#${this.tests.length}`].join(' > ');
    const run = async () => {
      for (const { hooks } of scopes) for (const hook of hooks.before) await hook();
      try {
        await body(...values);
      } finally {
        for (const { hooks } of scopes) for (const hook of hooks.after) await hook();
      }
    };
    this.tests.push({ key, run });
  });

  readonly describe = this.withEach((name, body, values) => {
    this.scopes.push({ name, hooks: { before: [], after: [] } });
    body(...values);
    this.scopes.pop();
  });

  readonly beforeEach = (body: Body) => this.scopes.at(-1)?.hooks.before.push(body);
  readonly afterEach = (body: Body) => this.scopes.at(-1)?.hooks.after.push(body);

  private withEach(declare: (name: string, body: Body, values: readonly unknown[]) => void) {
    const each = (table: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of table) declare(name, body, Array.isArray(row) ? (row as unknown[]) : [row]);
    };
    return Object.assign((name: string, body: Body) => declare(name, body, []), { each });
  }
}

/** What the bundle imports in place of vitest. What is not here fails as a missing function, with its name. */
export async function testApi(collector: TestCollector): Promise<Readonly<Record<string, unknown>>> {
  const { it, describe, beforeEach, afterEach } = collector;
  return { it, test: it, describe, beforeEach, afterEach, expect: await realExpect() };
}
