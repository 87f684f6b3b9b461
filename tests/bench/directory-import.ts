/**
 * Import of 10,000 services: read and compared, then applied, first all new, then all changed, with the steps of the
 * progress that somebody who waits would see. Beside it the same rows written one by one in one transaction, in the
 * same run. The aim is under 20 s for the whole of one import. The database does not wait for its disk (`durable`).
 *
 * Run: `npm run bench directory-import`. One line of JSON; machines differ, so read the ratio.
 */
import { applyMigrations } from '#scripts/database/migrations';
import { seedReferenceData } from '#scripts/database/reference-data';
import { startPostgres } from '#scripts/postgres/embedded';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { csvTable } from '#tests/support/directory-lists';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { cellsOf } from '~/domain/directory-exchange';
import { createDatabase } from '~/platform/database.server';
import { beginImport } from '~/services/directory/begin-import.server';
import { confirmImport } from '~/services/directory/confirm-import.server';
import { runImport } from '~/services/directory/run-import.server';
import { writeServices, writeTerritories } from '~/services/directory/write-services.server';

const ROWS = 10_000;
const ONE_BY_ONE = 500;

const kreise = [...bundledDirectory.kreisByAgs.values()];

/** Entries as large as the real ones: taken from them, with another id and Kreis. */
function list(note: string) {
  return Array.from({ length: ROWS }, (_, number) => {
    const like = bundledDirectory.services[number % bundledDirectory.services.length];
    const kreis = kreise[number % kreise.length];
    if (like === undefined || kreis === undefined) throw new Error('the directory is empty');
    return {
      ...like,
      id: `messung-${number}`,
      name: `${like.name} ${number}`,
      states: [kreis.state],
      territories: [{ kind: 'kreis' as const, code: kreis.ags, derived: false }],
      note: `${like.note} ${note}`,
      state: 'listed' as const,
    };
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

async function importOf(context: TestContext, note: string) {
  const organisation = await anOrganisation(context, { kind: 'operator' });
  const person = await aPerson(context);
  await aMembership(context, { organisation, person, role: 'operator' });
  const actor = { organisationId: organisation.id, personId: person.id };
  const upload = new TextEncoder().encode(csvTable(list(note).map((row) => ({ ...cellsOf(row) }))));
  let importId = '';
  const uploadMs = await timed(async () => ({ importId } = await beginImport(context, { actor, upload })));
  const compareMs = await timed(() => runImport(context, importId));
  await confirmImport(context, { actor, importId, reason: 'Messung', endMissing: false });
  const seen = new Set<number>();
  const watching = setInterval(() => {
    void context.database.directoryImport
      .findUnique({ where: { id: importId }, select: { doneCount: true } })
      .then((row) => row && seen.add(row.doneCount));
  }, 100);
  const applyMs = await timed(() => runImport(context, importId));
  clearInterval(watching);
  const { status, difference } = await context.database.directoryImport.findUniqueOrThrow({
    where: { id: importId },
  });
  if (status !== 'applied') throw new Error(`the import is ${status}`);
  const { created, changed } = difference as { created: number; changed: number };
  return {
    megabytes: Number((upload.length / 1e6).toFixed(1)),
    created,
    changed,
    uploadMs,
    compareMs,
    applyMs,
    totalMs: uploadMs + compareMs + applyMs,
    progressSteps: seen.size,
  };
}

async function oneByOne(context: TestContext): Promise<number> {
  const rows = list('einzeln').slice(0, ONE_BY_ONE);
  return timed(() =>
    context.database.$transaction(
      async (transaction) => {
        for (const row of rows) {
          const one = [{ ...row, id: `einzeln-${row.id}` }];
          await writeServices(transaction, { rows: one, now: context.clock.now() });
          await writeTerritories(transaction, one);
        }
      },
      { timeout: 10 * 60_000 },
    ),
  );
}

const server = await startPostgres({ folder: '', durable: false });
try {
  await applyMigrations(server.url);
  await seedReferenceData(server.url);
  const connection = createDatabase(server.url, 10);
  const context = testContext(connection.client);
  const allNew = await importOf(context, 'neu');
  const allChanged = await importOf(context, 'anders');
  const singleMs = await oneByOne(context);
  console.log(
    JSON.stringify({
      measure: 'directory-import',
      rows: ROWS,
      allNew,
      allChanged,
      oneByOneMsForAll: Math.round((singleMs / ONE_BY_ONE) * ROWS),
    }),
  );
  await connection.close();
} finally {
  await server.stop();
}
