import { describe, expect, it } from 'vitest';

import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { useJobScene } from '#tests/support/job-scene';
import { waitFor } from '#tests/support/wait-for';
import { beginImport } from '~/services/directory/begin-import.server';
import { confirmImport } from '~/services/directory/confirm-import.server';

const scene = useJobScene();
const HOUR_MS = 60 * 60 * 1_000;

const statusOf = async (importId: string) =>
  (await scene.context.database.directoryImport.findUniqueOrThrow({ where: { id: importId } })).status;

const reaches = (importId: string, status: string) =>
  waitFor(async () => (await statusOf(importId)) === status, {
    what: `the import to be ${status}`,
    timeoutMs: 30_000,
  });

async function anActor() {
  const { context } = scene;
  const organisation = await anOrganisation(context, { kind: 'operator' });
  const person = await aPerson(context);
  await aMembership(context, { organisation, person, role: 'operator' });
  return { organisationId: organisation.id, personId: person.id };
}

describe('an import of services', () => {
  it('is read and applied by the worker that is woken, and by the sweep where nobody was', async () => {
    const actor = await anActor();
    await scene.startWorker();
    const context = { ...scene.context, queue: scene.producer() };
    const { importId } = await beginImport(context, { actor, upload: 'id;note\nbund-zav;aus dem Auftrag' });
    await reaches(importId, 'compared');
    await confirmImport(context, { actor, importId, reason: 'Abgleich', endMissing: false });
    await reaches(importId, 'applied');

    // The recording queue wakes nobody, and an hour is longer than any worker is silent.
    const { importId: forgotten } = await beginImport(scene.context, {
      actor,
      upload: 'id;note\nbund-ba;aus dem Kehraus',
    });
    await scene.context.database.directoryImport.update({
      where: { id: forgotten },
      data: { updatedAt: new Date(Date.now() - HOUR_MS) },
    });
    await reaches(forgotten, 'compared');

    const { note } = await scene.context.database.directoryService.findUniqueOrThrow({
      where: { id: 'bund-zav' },
    });
    expect(note).toBe('aus dem Auftrag');
  });
});
