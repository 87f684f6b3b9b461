import { beforeAll, describe, expect, it } from 'vitest';

import { useDatabase } from '#tests/support/database';
import { enquiryStateOf } from '~/domain/enquiries';
import { deskInbox, inboxCounts, type InboxFilter } from '~/queries/enquiries/desk-inbox.server';
import { enquiryList } from '~/queries/enquiries/enquiry-list.server';
import { openAtDesk } from '~/queries/enquiries/desk-people.server';
import { enquiryTeam } from '~/queries/enquiries/enquiry-team.server';
import { relatedEnquiries } from '~/queries/enquiries/related-enquiries.server';
import { enquiryThread } from '~/queries/enquiries/enquiry-thread.server';
import { eventOfRow } from '~/queries/enquiries/event-rows.server';
import { careForDueEnquiries } from '~/services/enquiries/care-for-due-enquiries.server';
import { careForEnquiry } from '~/services/enquiries/care-for-enquiry.server';
import { closeDesk } from '~/services/enquiries/close-desk.server';
import { keepDraft } from '~/services/enquiries/keep-draft.server';
import { mergeEnquiries, unmergeEnquiry } from '~/services/enquiries/merge-enquiries.server';
import { saveDeskSchedule } from '~/services/enquiries/save-desk-schedule.server';
import { splitEnquiry } from '~/services/enquiries/split-enquiry.server';
import { workOnMany } from '~/services/enquiries/work-on-many.server';
import type { EnquiryActor } from '~/services/enquiries/enquiry-context.server';
import { workOnEnquiry, type HolderAct } from '~/services/enquiries/work-on-enquiry.server';
import {
  joinEnquiry,
  reopenEnquiry,
  replyAsAsker,
  withdrawEnquiry,
} from '~/services/enquiries/write-as-asker.server';

import {
  ask,
  anEnquiryScene,
  enquiryRow,
  kindsOf,
  mailsTo,
  type DeskOfScene,
  type EnquiryScene,
} from './enquiry-scene';

const database = useDatabase();
let scene: EnquiryScene;
beforeAll(async () => {
  scene = await anEnquiryScene(database.client);
});

const MONDAY = '2026-11-23T09:00:00.000Z';
const key = () => scene.context.ids.next();
const asker = (): EnquiryActor => ({ side: 'asker', personId: scene.hr.id, name: scene.hr.name });
const act = (enquiryId: string, desk: DeskOfScene, what: HolderAct, person = desk.agent) =>
  workOnEnquiry(scene.context, {
    scope: { enquiryId, as: 'desk', deskId: desk.organisation.id },
    by: { side: 'holder', personId: person.id, name: person.name },
    ...what,
  });
const answer = async (enquiryId: string, desk: DeskOfScene, text = 'Die HWK.') => {
  const { revision } = await enquiryRow(scene, enquiryId);
  return act(enquiryId, desk, {
    act: 'answer',
    text,
    submissionKey: key(),
    seenRevision: revision,
    closesAs: null,
  });
};
const wake = async (enquiryId: string, when: string) => {
  scene.context.clock.moveTo(when);
  await careForEnquiry(scene.context, enquiryId);
};
const reading = (enquiryId: string, reader: Parameters<typeof enquiryThread>[2]) =>
  enquiryThread(scene.context.database, enquiryId, reader, {
    now: scene.context.clock.now(),
    language: 'de',
  });
const TODO: InboxFilter = {
  box: 'todo',
  topic: null,
  state: null,
  assigneeId: null,
  due: null,
  waitingFor: null,
};
const inbox = async (desk: DeskOfScene, filter: Partial<InboxFilter> = {}) => {
  const { rows } = await deskInbox(
    scene.context.database,
    { deskId: desk.organisation.id },
    { ...TODO, ...filter },
    null,
  );
  return rows.map(({ id }) => id);
};

describe('an enquiry and the two desks', () => {
  it('goes to the nearer desk with the reasons kept, is answered, and closed', async () => {
    scene.context.clock.moveTo(MONDAY);
    const { enquiryId } = await ask(scene);
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      status: 'offered',
      deskId: scene.near.organisation.id,
      dueAt: new Date('2026-11-24T09:00:00.000Z'),
    });
    const routed = await scene.context.database.enquiryEvent.findFirstOrThrow({
      where: { enquiryId, kind: 'routed' },
    });
    const { reasons } = routed.data as { reasons: Array<{ code: string }> };
    expect(reasons.map(({ code }) => code)).toEqual(['area', 'topic', 'language', 'load']);
    expect(await mailsTo(scene, scene.near.lead)).toEqual(['enquiry-for-desk new']);
    expect(await mailsTo(scene, scene.near.agent)).toEqual([]);
    expect(await inbox(scene.near)).toEqual([enquiryId]);
    expect(await inbox(scene.far)).toEqual([]);

    await act(enquiryId, scene.near, { act: 'claim' });
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      status: 'in-work',
      assigneeId: scene.near.agent.id,
    });
    expect(await answer(enquiryId, scene.near)).toEqual({ outcome: 'done' });
    expect(await mailsTo(scene, scene.hr)).toEqual(['enquiry-answer answer']);
    expect(await act(enquiryId, scene.near, { act: 'close', as: 'solved' })).toEqual({ outcome: 'done' });
    expect(await inbox(scene.near)).toEqual([]);
    expect(await inbox(scene.near, { box: 'done' })).toEqual([enquiryId]);
    expect(await kindsOf(scene, enquiryId)).toEqual([
      'asked',
      'routed',
      'accepted',
      'claimed',
      'answered',
      'closed',
    ]);

    await reopenEnquiry(scene.context, {
      organisationId: scene.mine.id,
      enquiryId,
      by: asker(),
      reason: 'Noch etwas.',
      submissionKey: key(),
    });
    expect((await enquiryRow(scene, enquiryId)).status).toBe('in-work');
    await withdrawEnquiry(scene.context, { organisationId: scene.mine.id, enquiryId, by: asker() });
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({ status: 'withdrawn', wakeAt: null });
  });

  it('the second press of the button asks once', async () => {
    const submissionKey = key();
    const both = await Promise.all([ask(scene, { submissionKey }), ask(scene, { submissionKey })]);
    expect(new Set(both.map(({ enquiryId }) => enquiryId)).size).toBe(1);
    const [first] = both;
    if (first !== undefined) expect(await kindsOf(scene, first.enquiryId)).toEqual(['asked', 'routed']);
  });

  it('a refusal goes to the next desk, then to the operator; the asker is told each time', async () => {
    const { enquiryId } = await ask(scene);
    await act(enquiryId, scene.near, { act: 'decline', reason: 'no-capacity', note: '' });
    expect((await enquiryRow(scene, enquiryId)).deskId).toBe(scene.far.organisation.id);
    // What the first desk no longer holds, it no longer sees.
    await expect(act(enquiryId, scene.near, { act: 'accept' })).rejects.toMatchObject({ code: 'not-found' });
    await act(enquiryId, scene.far, { act: 'decline', reason: 'wrong-topic', note: '' });
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      holderKind: 'operator',
      status: 'in-work',
      deskId: null,
    });
    const told = (await mailsTo(scene, scene.hr)).filter((mail) => mail === 'enquiry-moved-on moved-on');
    expect(told).toHaveLength(2);
    const thread = await reading(enquiryId, { as: 'operator' });
    expect(thread).toMatchObject({ subject: '', leaving: null, messages: [] });
    await workOnEnquiry(scene.context, {
      scope: { enquiryId, as: 'operator' },
      by: { side: 'operator', personId: scene.operator.id, name: 'Betrieb' },
      act: 'forward',
      toDeskId: scene.near.organisation.id,
      reason: 'Bitte doch.',
    });
    expect((await enquiryRow(scene, enquiryId)).deskId).toBe(scene.near.organisation.id);
    await expect(reading(enquiryId, { as: 'operator' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('strangers see and change nothing', async () => {
    const { enquiryId } = await ask(scene);
    const foreign = { organisationId: scene.theirs.id, enquiryId, by: asker() };
    await expect(withdrawEnquiry(scene.context, foreign)).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      replyAsAsker(scene.context, { ...foreign, text: 'x', submissionKey: key() }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(act(enquiryId, scene.far, { act: 'accept' })).rejects.toMatchObject({ code: 'not-found' });
    for (const reader of [
      { as: 'asker', organisationId: scene.theirs.id },
      { as: 'desk', deskId: scene.far.organisation.id },
      { as: 'operator' },
    ] as const)
      await expect(reading(enquiryId, reader)).rejects.toMatchObject({ code: 'not-found' });
    const theirs = await enquiryList(scene.context.database, {
      organisationId: scene.theirs.id,
      caseId: null,
      after: null,
    });
    expect(theirs.rows).toEqual([]);
    await expect(ask(scene, { caseId: scene.theirCaseId })).rejects.toMatchObject({ code: 'not-found' });
    expect(await kindsOf(scene, enquiryId)).toEqual(['asked', 'routed']);
  });

  it('internal notes stay with the desk that wrote them, also after it was forwarded', async () => {
    const { enquiryId } = await ask(scene);
    await act(enquiryId, scene.near, {
      act: 'note',
      text: 'Unter uns.',
      submissionKey: key(),
      seenRevision: 0,
    });
    const seen = async (reader: Parameters<typeof enquiryThread>[2]) =>
      (await reading(enquiryId, reader)).messages.map(({ text }) => text);
    expect(await seen({ as: 'desk', deskId: scene.near.organisation.id })).toContain('Unter uns.');
    expect(await seen({ as: 'asker', organisationId: scene.mine.id })).not.toContain('Unter uns.');
    await act(enquiryId, scene.near, {
      act: 'forward',
      toDeskId: scene.far.organisation.id,
      reason: 'Ihr Gebiet',
    });
    expect(await seen({ as: 'desk', deskId: scene.far.organisation.id })).not.toContain('Unter uns.');
    const asked = await reading(enquiryId, { as: 'asker', organisationId: scene.mine.id });
    expect(asked.events.map(({ kind }) => kind)).not.toContain('noted');
    expect(asked.standing.holderName).toBe(scene.far.organisation.name);
  });

  it('two who answer at once: one goes out, the other is warned and loses nothing', async () => {
    const { enquiryId } = await ask(scene);
    await act(enquiryId, scene.near, { act: 'claim' });
    const { revision } = await enquiryRow(scene, enquiryId);
    const send = (text: string, seenRevision = revision) =>
      act(enquiryId, scene.near, {
        act: 'answer',
        text,
        submissionKey: `key-${text}`,
        seenRevision,
        closesAs: null,
      });
    const outcomes = await Promise.all([send('Eins'), send('Zwei')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed-meanwhile', 'done']);
    const warned = outcomes.findIndex(({ outcome }) => outcome === 'changed-meanwhile');
    const now = outcomes[warned];
    if (now?.outcome !== 'changed-meanwhile') throw new Error('nobody was warned');
    // Sent again with what it was shown: both stand there. Once more: nothing is sent twice.
    const again = warned === 0 ? 'Eins' : 'Zwei';
    expect(await send(again, now.revision)).toEqual({ outcome: 'done' });
    expect(await send(again, now.revision)).toEqual({ outcome: 'done' });
    expect((await kindsOf(scene, enquiryId)).filter((kind) => kind === 'answered')).toHaveLength(2);
  });

  it('a question back stops the clock until the asker replies; a further question joins the thread', async () => {
    scene.context.clock.moveTo(MONDAY);
    const { enquiryId } = await ask(scene);
    await act(enquiryId, scene.near, { act: 'assign', personId: scene.near.agent.id });
    expect(await act(enquiryId, scene.near, { act: 'assign', personId: scene.far.agent.id })).toEqual({
      outcome: 'no-such-person',
    });
    const { revision } = await enquiryRow(scene, enquiryId);
    await act(enquiryId, scene.near, {
      act: 'ask-back',
      party: 'asker',
      text: 'Welcher Beruf?',
      submissionKey: key(),
      seenRevision: revision,
    });
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      box: 'waiting',
      waitingFor: 'asker',
      dueAt: null,
    });
    const replies = async () =>
      (await mailsTo(scene, scene.near.agent)).filter((mail) => mail.endsWith(' reply')).length;
    const before = await replies();
    await replyAsAsker(scene.context, {
      organisationId: scene.mine.id,
      enquiryId,
      by: asker(),
      text: 'Elektronik',
      submissionKey: key(),
    });
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({ box: 'todo', waitingFor: null });
    await joinEnquiry(scene.context, {
      organisationId: scene.mine.id,
      enquiryId,
      by: asker(),
      text: 'Und noch etwas',
      submissionKey: key(),
    });
    expect(await replies()).toBe(before + 2);
    const stored = await scene.context.database.enquiryEvent.findMany({
      where: { enquiryId },
      orderBy: { sequence: 'asc' },
    });
    expect(enquiryStateOf(stored.map(eventOfRow)).status).toBe((await enquiryRow(scene, enquiryId)).status);
    await expect(
      scene.context.database.enquiryEvent.updateMany({ where: { enquiryId }, data: { kind: 'closed' } }),
    ).rejects.toThrow();
  });
});

describe('what the sweep repairs', () => {
  it('offers what nobody holds', async () => {
    scene.context.clock.moveTo(MONDAY);
    const { enquiryId } = await ask(scene);
    const { organisationId } = await enquiryRow(scene, enquiryId);
    // As if the process had died between asking and offering.
    await scene.context.database
      .$executeRaw`DELETE FROM enquiry_event WHERE enquiry_id = ${enquiryId} AND sequence > 1`;
    await scene.context.database.enquiry.update({
      where: { organisationId_id: { organisationId, id: enquiryId } },
      data: { status: 'unrouted', holderKind: null, deskId: null, wakeAt: scene.context.clock.now() },
    });
    const both = [careForEnquiry(scene.context, enquiryId), careForEnquiry(scene.context, enquiryId)];
    await Promise.all(both);
    expect(await kindsOf(scene, enquiryId)).toEqual(['asked', 'routed']);
  });

  it('nudges at half time, asks the next desk after a working day, and at last the operator', async () => {
    scene.context.clock.moveTo(MONDAY);
    const { enquiryId } = await ask(scene);
    await wake(enquiryId, '2026-11-23T13:00:00.000Z');
    await wake(enquiryId, '2026-11-23T13:01:00.000Z');
    expect(await kindsOf(scene, enquiryId)).toEqual(['asked', 'routed', 'nudged']);
    await wake(enquiryId, '2026-11-24T09:00:00.000Z');
    expect((await enquiryRow(scene, enquiryId)).deskId).toBe(scene.far.organisation.id);
    const near = await scene.context.database.deskProfile.findUniqueOrThrow({
      where: { organisationId: scene.near.organisation.id },
    });
    expect(near.missedInARow).toBe(1);
    await wake(enquiryId, '2026-11-25T09:00:00.000Z');
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({ holderKind: 'operator' });
    const counts = await inboxCounts(scene.context.database, 'operator', { todo: TODO });
    expect(counts.todo).toBeGreaterThan(0);
    // A person who looks makes the desk one that looks.
    scene.context.clock.moveTo(MONDAY);
    const { enquiryId: next } = await ask(scene);
    await act(next, scene.near, { act: 'accept' });
    const after = await scene.context.database.deskProfile.findUniqueOrThrow({
      where: { organisationId: scene.near.organisation.id },
    });
    expect(after.missedInARow).toBe(0);
    // Accepted and not answered: lead and asker are told when it is due, a working day later the next desk is asked.
    await wake(next, '2026-11-25T09:00:00.000Z');
    expect(await mailsTo(scene, scene.near.lead)).toContain('enquiry-for-desk due');
    expect(await mailsTo(scene, scene.hr)).toContain('enquiry-moved-on late');
    await wake(next, '2026-11-26T09:00:00.000Z');
    expect((await enquiryRow(scene, next)).deskId).toBe(scene.far.organisation.id);
  });

  it('goes through all that is due, and one that fails stops no other', async () => {
    scene.context.clock.moveTo('2027-01-04T09:00:00.000Z');
    const broken = await ask(scene);
    const whole = await ask(scene);
    await scene.context.database
      .$executeRaw`DELETE FROM enquiry_event WHERE enquiry_id = ${broken.enquiryId}`;
    scene.context.clock.moveTo('2027-01-05T09:00:00.000Z');
    const result = await careForDueEnquiries(scene.context, new AbortController().signal);
    expect(result.failed).toBe(1);
    expect(result.done).toBeGreaterThan(1);
    expect(await kindsOf(scene, whole.enquiryId)).toContain('moved-on');
    await scene.context.database.enquiry.deleteMany({ where: { id: broken.enquiryId } });
  });
});

describe('the work of a desk on several', () => {
  const deskOf = (desk: DeskOfScene, person = desk.agent) => ({
    deskId: desk.organisation.id,
    by: { side: 'holder', personId: person.id, name: person.name } as const,
  });

  it('merges two of one asker, both readable with one clock, and takes them apart again', async () => {
    scene.context.clock.moveTo(MONDAY);
    const [first, second] = [await ask(scene, { subject: 'Erste' }), await ask(scene, { subject: 'Zweite' })];
    const { near, far } = scene;
    const merge = { ...deskOf(near), enquiryId: second.enquiryId, intoId: first.enquiryId };
    await expect(mergeEnquiries(scene.context, { ...merge, ...deskOf(far) })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await mergeEnquiries(scene.context, merge)).toEqual({ outcome: 'done' });
    expect(await enquiryRow(scene, second.enquiryId)).toMatchObject({
      status: 'merged',
      box: 'done',
      mergedIntoId: first.enquiryId,
      dueAt: null,
    });
    const related = await relatedEnquiries(database.client, {
      enquiryId: first.enquiryId,
      deskId: near.organisation.id,
    });
    expect(related.mergedHere.map(({ subject, messages }) => [subject, messages.length])).toEqual([
      ['Zweite', 1],
    ]);
    expect(await mergeEnquiries(scene.context, merge)).toEqual({ outcome: 'not-possible-now' });
    const apart = { ...deskOf(near), enquiryId: second.enquiryId };
    expect(await unmergeEnquiry(scene.context, apart)).toEqual({ outcome: 'done' });
    expect(await enquiryRow(scene, second.enquiryId)).toMatchObject({
      status: 'in-work',
      mergedIntoId: null,
    });
    expect(await kindsOf(scene, first.enquiryId)).toEqual([
      'asked',
      'routed',
      'accepted',
      'took-in',
      'let-go',
    ]);
  });

  it('makes an enquiry out of a message, once, and lists judge each line for itself', async () => {
    const { near } = scene;
    const { enquiryId } = await ask(scene);
    const message = await database.client.enquiryMessage.findFirstOrThrow({ where: { enquiryId } });
    const split = {
      ...deskOf(near),
      enquiryId,
      messageId: message.id,
      subject: 'Eigene Frage',
      topic: 'residence' as const,
      submissionKey: key(),
    };
    const made = await splitEnquiry(scene.context, split);
    if (made.outcome !== 'done') throw new Error(made.outcome);
    expect(await splitEnquiry(scene.context, split)).toEqual(made);
    expect(await enquiryRow(scene, made.enquiryId)).toMatchObject({
      splitFromId: enquiryId,
      status: 'in-work',
      deskId: near.organisation.id,
      organisationId: scene.mine.id,
    });
    expect(await kindsOf(scene, enquiryId)).toEqual(['asked', 'routed', 'accepted', 'split']);
    const foreign = await ask(scene);
    await act(foreign.enquiryId, near, { act: 'decline', reason: 'no-capacity', note: '' });
    expect(
      await workOnMany(scene.context, {
        ...deskOf(near),
        enquiryIds: [enquiryId, foreign.enquiryId, enquiryId],
        act: { act: 'assign', personId: near.lead.id },
      }),
    ).toEqual([
      { enquiryId, result: 'done' },
      { enquiryId: foreign.enquiryId, result: 'gone' },
    ]);
  });

  it('keeps drafts for the team, not for other desks, until they are sent', async () => {
    const { near, far } = scene;
    const { enquiryId } = await ask(scene);
    const of = { enquiryId, deskId: near.organisation.id, personId: near.agent.id };
    await keepDraft(scene.context, { ...of, kind: 'answer', text: 'Halb fertig' });
    const seen = await enquiryTeam(scene.context, { ...of, personId: near.lead.id });
    expect(seen.drafts.map(({ text, kind }) => [kind, text])).toEqual([['answer', 'Halb fertig']]);
    expect(seen.present.map(({ isWriting }) => isWriting)).toEqual([true]);
    expect((await enquiryTeam(scene.context, of)).own).toEqual({ answer: 'Halb fertig' });
    const other = { ...of, deskId: far.organisation.id, personId: far.agent.id };
    expect((await enquiryTeam(scene.context, other)).drafts).toEqual([]);
    await expect(keepDraft(scene.context, { ...other, kind: 'answer', text: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await answer(enquiryId, near);
    expect((await enquiryTeam(scene.context, { ...of, personId: near.lead.id })).drafts).toEqual([]);
  });

  it('a desk that closes hands on what is open, and nothing new finds it', async () => {
    const { near, far } = scene;
    const { enquiryId } = await ask(scene);
    await act(enquiryId, near, { act: 'claim' });
    expect(await openAtDesk(database.client, near.organisation.id)).toBeGreaterThan(0);
    const actor = { organisationId: near.organisation.id, personId: near.lead.id, requestId: 'r' };
    expect(await closeDesk(scene.context, { actor })).toMatchObject({ failed: 0 });
    expect(await openAtDesk(database.client, near.organisation.id)).toBe(0);
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({
      deskId: far.organisation.id,
      status: 'offered',
    });
    expect(await kindsOf(scene, enquiryId)).toContain('moved-on');
    expect((await enquiryRow(scene, (await ask(scene)).enquiryId)).deskId).toBe(far.organisation.id);
  });

  it('a change of hours holds from now on, for the clocks of open enquiries too', async () => {
    const { far } = scene;
    const { enquiryId } = await ask(scene);
    const before = await enquiryRow(scene, enquiryId);
    const actor = { organisationId: far.organisation.id, personId: far.lead.id, requestId: 'r' };
    await saveDeskSchedule(scene.context, {
      actor,
      change: (now) => ({ ...now, closures: [{ from: '2026-11-23', to: '2026-11-27' }] }),
    });
    await careForEnquiry(scene.context, enquiryId);
    const after = await enquiryRow(scene, enquiryId);
    expect(after.dueAt?.getTime()).toBeGreaterThan(before.dueAt?.getTime() ?? 0);
    expect(await database.client.deskAbsence.count({ where: { organisationId: far.organisation.id } })).toBe(
      1,
    );
    await saveDeskSchedule(scene.context, { actor, change: (now) => ({ ...now, closures: [] }) });
    await careForEnquiry(scene.context, enquiryId);
    expect((await enquiryRow(scene, enquiryId)).dueAt).toEqual(before.dueAt);
  });
});
