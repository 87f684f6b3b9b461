import { beforeEach, describe, expect, it } from 'vitest';

import type { Person } from '#prisma/generated/client';
import { eventKinds, stepOf } from '#tests/integration/cases/case-scene';
import { auditActions, visit, type Answer } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { aPdf, inPieces } from '#tests/support/files';
import { action as agentStepAction } from '~/routes/d.$org.cases.$share.steps.$step';
import { loader as deskCaseLoader } from '~/routes/d.$org.cases.$share._index';
import { action as stepAction, loader as stepLoader } from '~/routes/k.$org.cases.$share.steps.$step';
import { loader as caseLoader } from '~/routes/k.$org.cases.$share._index';
import { loader as fileLoader } from '~/routes/k.$org.cases.$share.files.$file';
import { loader as listLoader } from '~/routes/k.$org.cases._index';
import { loader as peopleLoader } from '~/routes/o.$org.cases.$case.people._index';
import { action as roleAction, loader as roleLoader } from '~/routes/o.$org.cases.$case.people.roles.$role';
import { action as tickAction } from '~/routes/o.$org.cases.$case.people.tasks';
import { loader as todayLoader } from '~/routes/o.$org._index';
import { candidateContacts } from '~/queries/candidate/candidate-contacts.server';
import { action as shareAction, loader as shareLoader } from '~/routes/o.$org.cases.$case.people.share';
import { action as endAction } from '~/routes/o.$org.cases.$case.people.shares.$share.end';
import { loader as sharePageLoader } from '~/routes/o.$org.cases.$case.people.shares.$share._index';
import { loader as ownStepLoader } from '~/routes/o.$org.cases.$case.steps.$step';
import { action as commentsAction } from '~/routes/o.$org.cases.$case.steps.$step_.comments';
import { receiveFile } from '~/services/folder/receive-file.server';
import { queueShareNotices } from '~/services/sharing/queue-share-notices.server';

import { aShareScene, SECRETS, share, type ShareScene } from './share-scene';

const database = useDatabase();
let scene: ShareScene;
beforeEach(async () => {
  scene = await aShareScene(database.client);
});

const own = (more: Record<string, string> = {}) => ({ org: scene.mine.slug, case: scene.caseId, ...more });
const at = (org: string, shareId: string, more: Record<string, string> = {}) => ({
  org,
  share: shareId,
  ...more,
});
const look = (shareId: string, person: Person, org = scene.chamber.slug) =>
  visit(scene, caseLoader, { person, path: '/?lang=de', params: at(org, shareId) });
const list = async (person: Person, org = scene.chamber.slug, query = '') => {
  const answer = await visit(scene, listLoader, { person, path: `/?lang=de${query}`, params: { org } });
  return answer.body as {
    list: { lines: { shareId: string; plan: unknown; isNew: boolean }[]; stuck: number };
  } | null;
};
const mails = () =>
  scene.context.database.outgoingMail.findMany({
    where: {
      template: 'share-notice',
      organisationId: { in: [scene.mine.id, scene.chamber.id, scene.otherChamber.id, scene.desk.id] },
    },
  });
/** Rows of this scene: the database of the file holds those of the tests before. */
const ofCase = () => ({ where: { caseId: scene.caseId } });
const setScope = (scope: string[]) =>
  scene.context.database.caseShare.updateMany({ ...ofCase(), data: { scope } });
interface View {
  page: { view: Record<'plan' | 'steps' | 'papers' | 'candidate', unknown> & { head: unknown } };
}

function expectNoSecrets(answer: Answer) {
  const text = JSON.stringify(answer.body);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

describe('a shared case', () => {
  it('is previewed exactly as the other side then sees it, and holds nothing of who the person is', async () => {
    await scene.context.database.candidateAccess.create({
      data: {
        id: scene.context.ids.next(),
        organisationId: scene.mine.id,
        caseId: scene.caseId,
        email: 'amal@test.example',
        addressee: 'Amal Muster',
        language: 'de',
        tokenHash: 'hash',
        createdById: scene.owner.id,
        createdAt: scene.context.clock.now(),
        expiresAt: new Date('2027-06-01T00:00:00Z'),
      },
    });
    const choice = `with=${scene.chamber.id}&show=plan&show=steps&show=papers&until=2027-02-21`;
    const preview = await visit(scene, shareLoader, {
      person: scene.hr,
      path: `/?lang=de&${choice}&preview=1`,
      params: own(),
    });
    const { draft } = preview.body as { draft: { step: string; view: View['page']['view'] } };
    expect(draft.step).toBe('preview');
    expect(await scene.context.database.caseShare.count(ofCase())).toBe(0);
    const made = await visit(scene, shareAction, {
      person: scene.hr,
      path: '/?lang=de',
      params: own(),
      form: { with: scene.chamber.id, show: 'steps', until: '2027-02-21', adviser: '' },
    });
    expect(made).toMatchObject({ status: 302, flash: 'sharing:flash.shared' });
    await setScope(['plan', 'steps', 'papers']);
    const [row] = await scene.context.database.caseShare.findMany(ofCase());
    const seen = await look(row?.id ?? '', scene.adviser);
    const { view } = (seen.body as View).page;
    expect({ ...view, head: null }).toEqual({ ...draft.view, head: null });
    expectNoSecrets(seen);
    for (const part of [seen, preview]) expect(JSON.stringify(part.body)).not.toContain('Amal');
    await setScope(['name']);
    const named = (await look(row?.id ?? '', scene.adviser)).body as View;
    expect(named.page.view).toMatchObject({ candidate: { name: 'Amal Muster', email: null }, plan: null });
    expectNoSecrets(await look(row?.id ?? '', scene.adviser));
  });

  it('is seen by those it was shared with, and by nobody else', async () => {
    const shareId = await share(scene, ['plan', 'steps']);
    expect((await look(shareId, scene.adviser)).status).toBe(200);
    expect((await look(shareId, scene.colleague)).status).toBe(200);
    expect((await look(shareId, scene.analyst)).status).toBe(403);
    expect((await look(shareId, scene.otherAdviser)).status).toBe(404);
    expect((await look(shareId, scene.otherAdviser, scene.otherChamber.slug)).status).toBe(404);
    expect((await look(shareId, scene.stranger)).status).toBe(404);
    expect((await look(shareId, scene.owner)).status).toBe(404);
    const desk = await visit(scene, deskCaseLoader, {
      person: scene.agent,
      path: '/',
      params: at(scene.desk.slug, shareId),
    });
    expect(desk.status).toBe(404);
    expect((await list(scene.adviser))?.list.lines.map((line) => line.shareId)).toEqual([shareId]);
    expect((await list(scene.otherAdviser, scene.otherChamber.slug))?.list.lines).toEqual([]);
    const foreign = await visit(scene, sharePageLoader, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.theirs.slug, case: scene.theirCaseId, share: shareId },
    });
    expect(foreign.status).toBe(404);
    expect((await eventKinds(scene, scene.theirCaseId)).filter((kind) => kind.startsWith('share'))).toEqual(
      [],
    );
  });

  it('for one adviser is for nobody else there', async () => {
    const shareId = await share(scene, ['plan'], { adviser: scene.adviser });
    expect((await look(shareId, scene.adviser)).status).toBe(200);
    expect((await look(shareId, scene.colleague)).status).toBe(404);
    expect((await list(scene.colleague))?.list.lines).toEqual([]);
    expect((await mails()).map((mail) => mail.recipient)).toEqual([scene.adviser.email]);
  });

  it('is gone the day after its last one without any job, and at once when it is ended by hand', async () => {
    const shareId = await share(scene, ['plan', 'steps'], { endsOn: '2026-12-01' });
    const deskShare = await share(scene, ['plan'], { partner: scene.desk });
    scene.context.clock.moveTo('2026-12-01T22:30:00.000Z');
    expect((await look(shareId, scene.adviser)).status).toBe(200);
    scene.context.clock.moveTo('2026-12-01T23:30:00.000Z');
    expect((await look(shareId, scene.adviser)).status).toBe(404);
    expect((await list(scene.adviser))?.list.lines).toEqual([]);
    const step = await stepOf(scene, 'job-offer');
    const late = await visit(scene, stepAction, {
      person: scene.adviser,
      path: '/',
      params: at(scene.chamber.slug, shareId, { step: step.id }),
      form: { intent: 'add', text: 'Zu spät' },
    });
    expect(late.status).toBe(404);
    const ended = await visit(scene, endAction, {
      person: scene.hr,
      path: '/',
      params: own({ share: deskShare }),
      form: { intent: 'confirm' },
    });
    expect(ended.flash).toBe('sharing:flash.ended');
    const desk = await visit(scene, deskCaseLoader, {
      person: scene.agent,
      path: '/',
      params: at(scene.desk.slug, deskShare),
    });
    expect(desk.status).toBe(404);
    const waiting = (await mails()).find((mail) => mail.recipient === scene.agent.email);
    expect(waiting).toMatchObject({ status: 'void', props: {} });
  });

  it('carries a conversation: both sides write, internal comments stay, each side hears of it', async () => {
    const shareId = await share(scene, ['steps']);
    const step = await stepOf(scene, 'job-offer');
    const params = at(scene.chamber.slug, shareId, { step: step.id });
    const toStep = own({ step: step.id });
    const write = (text: string, to: string) =>
      visit(scene, commentsAction, {
        person: scene.hr,
        path: '/?lang=de',
        params: toStep,
        form: { intent: 'add', text, share: to },
      });
    await write('Nur für uns', '');
    scene.context.clock.moveTo('2026-11-23T09:01:00.000Z');
    await write('Für die Kammer', shareId);
    scene.context.clock.moveTo('2026-11-23T09:02:00.000Z');
    const answer = await visit(scene, stepAction, {
      person: scene.adviser,
      path: '/?lang=de',
      params,
      form: { intent: 'add', text: 'Antwort der Kammer' },
    });
    expect(answer).toMatchObject({ status: 302, flash: 'sharing:flash.commentAdded' });
    const page = await visit(scene, stepLoader, { person: scene.colleague, path: '/?lang=de', params });
    const text = JSON.stringify(page.body);
    expect(text).toContain('Für die Kammer');
    expect(text).toContain('Antwort der Kammer');
    expect(text).not.toContain('Nur für uns');
    const employer = await visit(scene, ownStepLoader, {
      person: scene.viewer,
      path: '/?lang=de',
      params: toStep,
    });
    const { comments } = employer.body as {
      comments: { text: string; partnerName: string | null; isFromPartner: boolean }[];
    };
    expect(
      comments.map(({ text: words, partnerName, isFromPartner }) => [words, partnerName, isFromPartner]),
    ).toEqual([
      ['Nur für uns', null, false],
      ['Für die Kammer', 'Kammer Eins', false],
      ['Antwort der Kammer', 'Kammer Eins', true],
    ]);
    const sent = await mails();
    const to = (kind: string) =>
      sent
        .filter((mail) => (mail.props as { kind: string }).kind === kind)
        .map((mail) => mail.recipient)
        .toSorted();
    expect(to('employer-comment')).toEqual([scene.adviser.email, scene.colleague.email].toSorted());
    expect(to('partner-comment')).toEqual([scene.owner.email]);
    expect(JSON.stringify(sent)).not.toContain('Antwort der Kammer');
    // Another office can neither read nor write there, and a share without steps has no conversation.
    const other = await visit(scene, agentStepAction, {
      person: scene.agent,
      path: '/',
      params: at(scene.desk.slug, shareId, { step: step.id }),
      form: { intent: 'add', text: 'Fremd' },
    });
    expect(other.status).toBe(404);
    await setScope(['plan']);
    expect((await visit(scene, stepLoader, { person: scene.adviser, path: '/', params })).status).toBe(404);
    expect(await write('Zu spät', shareId)).toMatchObject({ status: 409, body: { text: 'Zu spät' } });
  });
});

describe('papers of a shared case', () => {
  it('are a list without names of files, and open only where the files themselves are shared', async () => {
    const pdf = await aPdf();
    const kept = await receiveFile(scene.context, {
      uploader: { organisationId: scene.mine.id, personId: scene.hr.id, via: 'member' },
      caseId: scene.caseId,
      paperKey: 'passport',
      replaces: null,
      sentName: 'pass-amal.pdf',
      declaredBytes: null,
      bytes: inPieces(pdf),
    });
    if (kept.outcome !== 'stored') throw new Error('refused');
    const shareId = await share(scene, ['papers']);
    const open = (person: Person, org = scene.chamber.slug) =>
      visit(scene, fileLoader, { person, path: '/', params: at(org, shareId, { file: kept.fileId }) });
    const listed = JSON.stringify((await look(shareId, scene.adviser)).body);
    expect(listed).toContain('"fileCount":1');
    expect(listed).not.toContain('pass-amal');
    expect((await open(scene.adviser)).status).toBe(404);
    await setScope(['papers', 'files']);
    expect(JSON.stringify((await look(shareId, scene.adviser)).body)).toContain('pass-amal.pdf');
    expect((await open(scene.adviser)).status).toBe(200);
    expect((await open(scene.otherAdviser, scene.otherChamber.slug)).status).toBe(404);
    const accesses = await scene.context.database.folderAccess.findMany(ofCase());
    expect(accesses).toMatchObject([{ personId: scene.adviser.id, via: 'partner' }]);
  });
});

describe('the employer', () => {
  it('changes a share with both versions in sight, and the log says who did what and who looked', async () => {
    const shareId = await share(scene, ['plan']);
    await look(shareId, scene.adviser);
    await look(shareId, scene.adviser);
    const change = (revision: string, until: string) =>
      visit(scene, shareAction, {
        person: scene.hr,
        path: '/?lang=de',
        params: own(),
        form: { with: scene.chamber.id, share: shareId, show: 'steps', until, revision },
      });
    expect((await change('1', '2027-03-01')).flash).toBe('sharing:flash.changed');
    expect((await change('1', '2027-04-01')).status).toBe(409);
    const preview = await visit(scene, shareLoader, {
      person: scene.hr,
      path: `/?with=${scene.chamber.id}&share=${shareId}&show=plan&until=2027-04-01&revision=1&preview=1`,
      params: own(),
    });
    expect((preview.body as { draft: unknown }).draft).toMatchObject({
      step: 'preview',
      isConflict: true,
      share: { endsOn: '2027-03-01', scope: ['plan', 'steps'] },
      choice: { endsOn: '2027-04-01', scope: ['plan'], revision: 2 },
    });
    const page = await visit(scene, sharePageLoader, {
      person: scene.viewer,
      path: '/',
      params: own({ share: shareId }),
    });
    const { log } = page.body as { log: { kind: string; actorName: string | null }[] };
    expect(log.map((row) => row.kind).toSorted()).toEqual(['case-shared', 'share-changed', 'share-viewed']);
    expect(log.find((row) => row.kind === 'share-viewed')?.actorName).toBe('Ada Rat');
    expect(await auditActions(scene, scene.mine)).toEqual(
      expect.arrayContaining(['case-shared', 'share-changed', 'share-viewed']),
    );
    const people = await visit(scene, peopleLoader, { person: scene.viewer, path: '/', params: own() });
    expect((people.body as { shares: unknown[] }).shares).toHaveLength(1);
  });

  it('cannot share with a wrong day, nothing to show, an employer, or somebody who may not see cases', async () => {
    const wrongs: Record<string, string>[] = [
      { until: '2026-11-22' },
      { until: '2027-11-24' },
      { show: 'unknown' },
      { with: scene.theirs.id },
      { adviser: scene.analyst.id },
      { adviser: scene.otherAdviser.id },
    ];
    for (const wrong of wrongs) {
      const form = { with: scene.chamber.id, show: 'plan', until: '2027-02-21', ...wrong };
      const answer = await visit(scene, shareAction, { person: scene.owner, path: '/', params: own(), form });
      expect(answer.location).toContain('preview=1');
    }
    expect(await scene.context.database.caseShare.count(ofCase())).toBe(0);
  });

  it('who only reads cannot share, and a second press shares once', async () => {
    const form = { with: scene.chamber.id, show: 'plan', until: '2027-02-21' };
    const press = (person: Person) => visit(scene, shareAction, { person, path: '/', params: own(), form });
    expect((await press(scene.viewer)).status).toBe(403);
    await press(scene.owner);
    await press(scene.owner);
    expect(await scene.context.database.caseShare.count(ofCase())).toBe(1);
  });

  it('hears a week before the end and at the end, once each, and the history says that the date ended it', async () => {
    const shareId = await share(scene, ['plan'], { endsOn: '2026-12-05' });
    const kinds = async () =>
      (await mails())
        .filter((mail) => mail.recipient === scene.owner.email)
        .map((mail) => (mail.props as { kind: string }).kind);
    await queueShareNotices(scene.context);
    expect(await kinds()).toEqual([]);
    scene.context.clock.moveTo('2026-11-28T06:00:00.000Z');
    await queueShareNotices(scene.context);
    await queueShareNotices(scene.context);
    expect(await kinds()).toEqual(['ends-soon']);
    scene.context.clock.moveTo('2026-12-06T06:00:00.000Z');
    await queueShareNotices(scene.context);
    await queueShareNotices(scene.context);
    expect((await kinds()).toSorted()).toEqual(['ended', 'ends-soon']);
    const row = await scene.context.database.caseShare.findUniqueOrThrow({ where: { id: shareId } });
    expect(row).toMatchObject({ endedById: null });
    expect((await eventKinds(scene)).filter((kind) => kind === 'share-ended')).toHaveLength(1);
  });
});

describe('roles in the firm', () => {
  const page = (role: string, person: Person, form?: Record<string, string>) =>
    visit(scene, form ? roleAction : roleLoader, {
      person,
      path: '/?lang=de',
      params: own({ role }),
      ...(form ? { form } : {}),
    });
  const tick = (person: Person, task: string, intent = 'tick') =>
    visit(scene, tickAction, { person, path: '/', params: own(), form: { task, intent, back: 'today' } });
  interface RolePage {
    role: {
      holder: { name: string } | null;
      revision: number;
      tasks: { id: string; doneOn: string | null }[];
    };
  }
  const roleOf = async (role: string) => ((await page(role, scene.viewer)).body as RolePage).role;

  it('are given to a member, who ticks the tasks and sees them on the page of the day', async () => {
    expect(
      (await page('caretaker', scene.viewer, { intent: 'name', revision: '0', personId: scene.hr.id }))
        .status,
    ).toBe(403);
    const named = await page('caretaker', scene.hr, {
      intent: 'name',
      revision: '0',
      personId: scene.viewer.id,
    });
    expect(named.flash).toBe('people:flash.named');
    expect((await tick(scene.viewer, 'mentor-time')).status).toBe(403);
    expect((await tick(scene.viewer, 'caretaker-hello')).flash).toBe('people:flash.ticked');
    expect((await roleOf('caretaker')).tasks.find((task) => task.id === 'caretaker-hello')?.doneOn).toBe(
      '2026-11-23',
    );
    scene.context.clock.moveTo('2027-08-20T09:00:00.000Z');
    const today = await visit(scene, todayLoader, {
      person: scene.viewer,
      path: '/',
      params: { org: scene.mine.slug },
    });
    const { tasks } = today.body as { tasks: { id: string; caseId: string }[] };
    expect(tasks.map((task) => task.id)).toContain('caretaker-flat');
    expect(tasks.map((task) => task.id)).not.toContain('caretaker-hello');
    const stranger = await visit(scene, tickAction, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.theirs.slug, case: scene.caseId },
      form: { task: 'caretaker-flat', intent: 'tick' },
    });
    expect(stranger.status).toBe(404);
  });

  it('are given to a colleague by name, shown to the new person, and deleted with the name', async () => {
    const form = {
      intent: 'name',
      revision: '0',
      personId: '',
      name: 'Eva Ohnekonto',
      email: 'Eva@test.example',
    };
    await page('caretaker', scene.hr, form);
    expect((await roleOf('caretaker')).holder?.name).toBe('Eva Ohnekonto');
    const { employer } = await candidateContacts(scene.context.database, {
      organisationId: scene.mine.id,
      caseId: scene.caseId,
      createdById: scene.hr.id,
      plan: null,
    });
    expect(employer).toEqual({ name: 'Eva Ohnekonto', email: 'eva@test.example' });
    const late = await page('caretaker', scene.owner, { ...form, name: 'Zu spät' });
    expect(late).toMatchObject({ status: 409, body: { typed: { name: 'Zu spät' } } });
    expect((await page('caretaker', scene.owner, { intent: 'end', revision: '1' })).flash).toBe(
      'people:flash.ended',
    );
    const { database: client } = scene.context;
    const [events, audit] = await Promise.all([
      client.caseEvent.findMany({ where: { caseId: scene.caseId } }),
      client.auditEntry.findMany({ where: { organisationId: scene.mine.id } }),
    ]);
    expect(JSON.stringify([events, audit])).not.toContain('Ohnekonto');
    expect(await client.caseRole.count(ofCase())).toBe(0);
  });

  it('are not given to nobody, to two, or to a broken address: what was typed comes back', async () => {
    const wrongs: [string, Record<string, string>][] = [
      ['nobody', { personId: '', name: ' ' }],
      ['both', { name: 'Auch noch' }],
      ['email', { personId: '', name: 'Eva', email: 'keine' }],
      ['not-a-member', { personId: scene.stranger.id }],
    ];
    for (const [problem, wrong] of wrongs) {
      const typed = { personId: scene.hr.id, name: '', email: '', ...wrong };
      const answer = await page('mentor', scene.hr, { intent: 'name', revision: '0', ...typed });
      expect(answer).toMatchObject({ status: 400, body: { problem, typed } });
    }
  });
});
