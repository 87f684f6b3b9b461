import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { loader as historyLoader } from '~/routes/o.$org.cases.$case.history';
import { loader as csvLoader } from '~/routes/o.$org.cases.$case.history[.]csv';
import { completeStep } from '~/services/cases/complete-step.server';
import { undoStep } from '~/services/cases/undo-step.server';
import { snoozeStep } from '~/services/work/snooze-step.server';
import { getCaseHistory } from '~/queries/work/case-history.server';
import { requestContext } from '#tests/support/context';
import { signInAs } from '#tests/support/sign-in';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
  scene.context.clock.moveTo('2027-01-20T09:00:00.000Z');
});

interface Row {
  what: string;
  who: string;
  occurredOn: string;
  details: string[];
}

async function history(query = '', person = scene.viewer) {
  const page = await visit(scene, historyLoader, {
    person,
    path: `/?lang=de${query}`,
    params: { org: scene.mine.slug, case: scene.caseId },
  });
  return page.body as { rows: Row[]; olderThan: string | null };
}

async function workABit(reason: string): Promise<void> {
  const step = await stepOf(scene, 'job-offer');
  const target = { actor: actorOf(scene, scene.hr), caseId: scene.caseId, stepId: step.id };
  await completeStep(scene.context, { ...target, doneOn: '2027-01-19', revision: 1 });
  await undoStep(scene.context, { ...target, revision: 2, reason });
  await snoozeStep(scene.context, { ...target, revision: 3, until: '2027-02-01' });
}

async function csv(slug = scene.mine.slug, caseId = scene.caseId): Promise<string> {
  const request = new Request('http://localhost:3000/?lang=de', {
    headers: { Cookie: await signInAs(scene.context, scene.hr) },
  });
  const answer = await csvLoader({
    request,
    params: { org: slug, case: caseId },
    context: requestContext(scene.context),
  });
  expect(answer.headers.get('Content-Disposition')).toMatch(/fall-1-verlauf\.csv/);
  // `text()` would drop the byte order mark.
  return Buffer.from(await answer.arrayBuffer()).toString('utf8');
}

describe('the history of a case', () => {
  it('says who did what, when and why, and filters by kind', async () => {
    await workABit('Falscher Tag');
    const { rows } = await history();
    expect(rows.find((row) => row.what.startsWith('Doch nicht'))).toMatchObject({
      who: scene.hr.name,
      details: expect.arrayContaining(['Grund: Falscher Tag']),
    });
    expect(rows.find((row) => row.what.startsWith('Erledigt'))).toMatchObject({
      occurredOn: '2027-01-19',
    });
    expect((await history('&kind=steps')).rows).toHaveLength(3);
    expect((await history('&kind=plan')).rows.map((row) => row.what).toSorted()).toEqual([
      'Fahrplan angenommen',
      'Fall angelegt',
    ]);
    expect((await history('&kind=comments')).rows).toEqual([]);
    expect((await history('&kind=other')).rows).toEqual([]);
    expect((await history('&kind=unheard')).rows.length).toBe(rows.length);
  });

  it('pages without leaving out or repeating a row', async () => {
    await workABit('');
    const reader = {
      organisationId: scene.mine.id,
      caseId: scene.caseId,
      group: null,
      language: 'de',
      pageSize: 2,
    } as const;
    const seen: string[] = [];
    let olderThan: string | null = null;
    do {
      const page = await getCaseHistory(scene.context.database, { ...reader, olderThan });
      seen.push(...page.rows.map((row) => row.id));
      olderThan = page.olderThan;
    } while (olderThan !== null);
    const all = await scene.context.database.caseEvent.count({ where: { caseId: scene.caseId } });
    expect(seen).toHaveLength(all);
    expect(new Set(seen).size).toBe(all);
  });

  it('leaves as CSV, without formulas, and never that of another organisation', async () => {
    await workABit('=HYPERLINK("http://evil.example")');
    const text = await csv();
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')[0]).toContain('Eingetragen;Geschehen am;Wer;Was;Warum');
    expect(text).toContain('2027-01-19');
    expect(text).not.toMatch(/(^|;)"?=/m);
    await expect(csv(scene.mine.slug, scene.theirCaseId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(csv(scene.theirs.slug, scene.theirCaseId)).rejects.toMatchObject({ code: 'not-found' });
  });
});
