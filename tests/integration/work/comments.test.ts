import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, eventKinds, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { loader as stepLoader } from '~/routes/o.$org.cases.$case.steps.$step';
import {
  action as commentsAction,
  loader as commentsLoader,
} from '~/routes/o.$org.cases.$case.steps.$step_.comments';

const database = useDatabase();
let scene: CaseScene;
let stepId: string;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
  scene.context.clock.moveTo('2027-01-20T09:00:00.000Z');
  ({ id: stepId } = await stepOf(scene, 'job-offer'));
});

const params = () => ({ org: scene.mine.slug, case: scene.caseId, step: stepId });
const post = (form: Record<string, string>, person = scene.hr) =>
  visit(scene, commentsAction, { person, path: '/?lang=de', params: params(), form });

interface Shown {
  id: string;
  authorName: string;
  text: string;
  revision: number;
  editedAt: string | null;
  deletedAt: string | null;
  isMine: boolean;
  addressesMe: boolean;
}
async function comments(person = scene.hr): Promise<Shown[]> {
  const page = await visit(scene, stepLoader, { person, path: '/?lang=de', params: params() });
  expect(page.status).toBe(200);
  return (page.body as { comments: Shown[] }).comments;
}
const mentions = () =>
  scene.context.database.outgoingMail.findMany({ where: { template: 'comment-mention' } });

describe('a comment', () => {
  it('stands at its step with its author, and a second press adds none', async () => {
    const answer = await post({ intent: 'add', text: 'Bitte\r\nprüfen. ' });
    expect(answer).toMatchObject({ status: 302, flash: 'work-flash:flash.commentAdded' });
    await post({ intent: 'add', text: 'Bitte\r\nprüfen.' });
    expect(await comments(scene.viewer)).toMatchObject([
      { authorName: scene.hr.name, text: 'Bitte\nprüfen.', isMine: false },
    ]);
    expect((await eventKinds(scene)).filter((kind) => kind === 'comment-added')).toHaveLength(1);
  });

  it('writes to whom it addresses, once, without its text and without a name in the subject', async () => {
    await post({
      intent: 'add',
      text: `@${scene.owner.name} Frau Beispiel aus Tunis hat geschrieben, @${scene.hr.name}`,
    });
    const mails = await mentions();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ recipient: scene.owner.email, organisationId: scene.mine.id });
    expect(JSON.stringify(mails[0]?.props)).not.toContain('Tunis');
    expect(scene.context.queue.woken).toContainEqual({
      name: 'mail.deliver',
      payload: { mailId: mails[0]?.id, organisationId: scene.mine.id },
    });
    expect(await comments(scene.owner)).toMatchObject([{ addressesMe: true }]);
    const [own] = await comments();
    await post({
      intent: 'edit',
      comment: own?.id ?? '',
      revision: '1',
      text: `@${scene.viewer.name} statt @${scene.owner.name}`,
    });
    expect((await mentions()).map((mail) => mail.recipient).toSorted()).toEqual(
      [scene.owner.email, scene.viewer.email].toSorted(),
    );
    await post({ intent: 'add', text: `@${scene.stranger.name} gehört nicht dazu` });
    expect(await mentions()).toHaveLength(2);
  });

  it('is edited and withdrawn by its author alone, with a trace and without the old words', async () => {
    await post({ intent: 'add', text: 'Geheimes' });
    const [own] = await comments();
    const target = { comment: own?.id ?? '', revision: '1' };
    expect((await post({ intent: 'edit', ...target, text: 'Anders' }, scene.owner)).status).toBe(404);
    expect((await post({ intent: 'delete', ...target }, scene.owner)).status).toBe(404);
    expect((await post({ intent: 'edit', ...target, text: 'Besser' })).flash).toBe(
      'work-flash:flash.commentEdited',
    );
    expect(await comments()).toMatchObject([{ text: 'Besser', editedAt: expect.stringMatching(/2027/) }]);
    expect((await post({ intent: 'edit', ...target, text: 'Zu spät' })).status).toBe(409);
    expect((await post({ intent: 'delete', ...target, revision: '2' })).flash).toBe(
      'work-flash:flash.commentDeleted',
    );
    expect(await comments()).toMatchObject([
      { text: '', deletedAt: expect.stringMatching(/2027/), isMine: false },
    ]);
    const stored = JSON.stringify(await scene.context.database.caseComment.findMany());
    expect(stored).not.toContain('Geheimes');
    expect(await eventKinds(scene)).toEqual(expect.arrayContaining(['comment-edited', 'comment-deleted']));
  });

  it.each([
    ['nothing', '', ''],
    ['blanks', '   ', '   '],
    ['too much', 'x'.repeat(4_001), 'x'.repeat(4_001)],
    ['a NUL', 'nul \u0000', 'nul '],
  ])('%s is refused, and what was typed comes back', async (_, text, typed) => {
    expect(await post({ intent: 'add', text })).toMatchObject({ status: 400, body: { text: typed } });
    expect(await comments()).toEqual([]);
  });

  it('is neither written by viewers nor seen or written by strangers', async () => {
    await post({ intent: 'add', text: 'Nur für uns' });
    expect((await post({ intent: 'add', text: 'x' }, scene.viewer)).status).toBe(403);
    expect((await post({ intent: 'add', text: 'x' }, scene.stranger)).status).toBe(404);
    const foreign = await stepOf(scene, 'job-offer', scene.theirCaseId);
    for (const wrong of [
      { case: scene.theirCaseId, step: foreign.id },
      { case: scene.caseId, step: foreign.id },
    ]) {
      const answer = await visit(scene, commentsAction, {
        person: scene.hr,
        path: '/',
        params: { org: scene.mine.slug, ...wrong },
        form: { intent: 'add', text: 'x' },
      });
      expect(answer.status).toBe(404);
    }
    const [own] = await comments();
    const edit = await visit(scene, commentsLoader, {
      person: scene.stranger,
      path: `/?edit=${own?.id ?? ''}`,
      params: { org: scene.theirs.slug, case: scene.theirCaseId, step: stepId },
    });
    expect(edit.status).toBe(404);
    expect(
      await scene.context.database.caseComment.count({ where: { organisationId: scene.theirs.id } }),
    ).toBe(0);
  });
});

describe('the page of a step', () => {
  it('shows whose turn it is and how the limit of the law stands', async () => {
    const { id } = await stepOf(scene, 'recognition-receipt');
    const page = await visit(scene, stepLoader, {
      person: scene.hr,
      path: '/?lang=de',
      params: { ...params(), step: id },
    });
    expect(page.body).toMatchObject({
      work: {
        line: { waiting: { because: 'earlier-step' } },
        clock: { reading: { state: 'not-started', legalBasis: '§ 14a Abs. 2 BQFG' } },
      },
    });
  });
});
