import { beforeAll, describe, expect, it } from 'vitest';

import { visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import type { Person } from '#prisma/generated/client';
import * as inbox from '~/routes/d.$org._index';
import * as deskPage from '~/routes/d.$org.enquiries.$enquiry';
import * as profile from '~/routes/d.$org.profile';
import * as list from '~/routes/o.$org.enquiries._index';
import * as own from '~/routes/o.$org.enquiries.$enquiry';
import * as asking from '~/routes/o.$org.enquiries.new';
import * as fromCase from '~/routes/o.$org.cases.$case.ask';
import * as queue from '~/routes/operator.enquiries._index';
import * as queued from '~/routes/operator.enquiries.$enquiry';

import { ask, anEnquiryScene, enquiryRow, kindsOf, type EnquiryScene } from './enquiry-scene';

const database = useDatabase();
let scene: EnquiryScene;
beforeAll(async () => {
  scene = await anEnquiryScene(database.client);
});

const QUESTION = {
  topic: 'recognition',
  urgency: 'normal',
  subject: 'Welche Stelle?',
  text: 'Wer ist zuständig?',
};
const askPost = (form: Record<string, string>, caseId: string | null = scene.caseId) =>
  visit(scene, asking.action, {
    person: scene.hr,
    path: `/?lang=de${caseId === null ? '' : `&case=${caseId}`}`,
    params: { org: scene.mine.slug },
    form: { submissionKey: 'key-of-the-form', ...QUESTION, ...form },
  });
const atDesk = (person: Person, desk: { slug: string }, enquiryId: string, form?: Record<string, string>) =>
  visit(scene, form === undefined ? deskPage.loader : deskPage.action, {
    person,
    path: '/?lang=de',
    params: { org: desk.slug, enquiry: enquiryId },
    ...(form === undefined ? {} : { form }),
  });

interface Preview {
  leaving: { sender: { organisation: string }; facts: Array<{ key: string; de: { value: string } }> };
  preview: { ranking: Array<{ name: string; reasons: string[] }>; open: { id: string } | null };
  stays: string[];
}

describe('asking', () => {
  it('leaves personal facts unticked, shows exactly what leaves and to whom, and sends just that', async () => {
    const { body } = await visit(scene, asking.loader, {
      person: scene.hr,
      path: `/?lang=de&case=${scene.caseId}`,
      params: { org: scene.mine.slug },
    });
    const { chosen, offers } = body as { chosen: string[]; offers: Array<{ key: string }> };
    expect(offers.map(({ key }) => key)).toContain('candidate.dateOfBirth');
    expect(chosen).not.toContain('candidate.dateOfBirth');
    expect(chosen).toContain('candidate.nationalities');

    const shown = await askPost({ intent: 'preview', facts: 'candidate.nationalities' });
    const { leaving, preview, stays } = shown.body as Preview;
    expect(leaving.facts.map(({ key, de }) => `${key} ${de.value}`)).toEqual([
      'candidate.nationalities Tunesien',
    ]);
    expect(stays).toContain('Geburtsdatum');
    expect(preview.ranking.map(({ name }) => name)).toEqual([
      scene.near.organisation.name,
      scene.far.organisation.name,
    ]);
    expect(preview.ranking[0]?.reasons).toContain('Thema: Anerkennung');
    expect(preview.open).toBeNull();
    expect(await scene.context.database.enquiry.count()).toBe(0);

    const sent = await askPost({ intent: 'send', facts: 'candidate.nationalities' });
    expect(sent).toMatchObject({ status: 302, flash: 'enquiries:flash.asked' });
    const row = await scene.context.database.enquiry.findFirstOrThrow({ where: { caseId: scene.caseId } });
    expect(row.facts).toEqual(leaving);
    expect(row.deskId).toBe(scene.near.organisation.id);
    expect(sent.location).toBe(`/o/${scene.mine.slug}/enquiries/${row.id}`);

    // One voice per office: the next question of the case joins the open thread.
    const second = await askPost({ intent: 'preview', submissionKey: 'another-key' });
    expect((second.body as Preview).preview.open).toMatchObject({ id: row.id });
    const joined = await askPost({ intent: 'join', submissionKey: 'another-key', text: 'Und noch etwas' });
    expect(joined).toMatchObject({ location: sent.location, flash: 'enquiries:flash.joined' });
    expect(await kindsOf(scene, row.id)).toEqual(['asked', 'routed', 'joined']);
  });

  it('nothing typed is lost, and foreign cases are nobody’s', async () => {
    const refused = await askPost({ intent: 'preview', text: '' });
    expect(refused).toMatchObject({
      status: 400,
      body: { lastResult: { initialValue: { subject: 'Welche Stelle?' } } },
    });
    expect((await askPost({ intent: 'send' }, scene.theirCaseId)).status).toBe(404);
    const from = await visit(scene, fromCase.loader, {
      person: scene.hr,
      path: '/?step=x',
      params: { org: scene.mine.slug, case: scene.caseId },
    });
    expect(from.location).toBe(`/o/${scene.mine.slug}/enquiries/new?case=${scene.caseId}&step=x`);
    const reader = await visit(scene, asking.loader, {
      person: scene.viewer,
      path: '/',
      params: { org: scene.mine.slug },
    });
    expect(reader.status).toBe(403);
  });
});

describe('the pages of both sides', () => {
  it('the desk answers, the asker reads and replies; strangers get nothing', async () => {
    const { enquiryId } = await ask(scene, { caseId: null });
    const near = scene.near.organisation;
    const lines = await visit(scene, inbox.loader, {
      person: scene.near.agent,
      path: '/?lang=de&topic=recognition&state=DE-TH&who=nobody',
      params: { org: near.slug },
    });
    const { view } = lines.body as { view: { rows: Array<{ id: string }>; counts: { todo: number } } };
    expect(view.rows.map(({ id }) => id)).toContain(enquiryId);
    expect(view.counts.todo).toBe(2);

    expect((await atDesk(scene.near.agent, near, enquiryId)).status).toBe(200);
    expect((await atDesk(scene.near.agent, near, enquiryId, { intent: 'claim' })).flash).toBe(
      'enquiries:flash.claimed',
    );
    const empty = { intent: 'answer', text: '', submissionKey: 'key-answer-1', revision: '9' };
    expect((await atDesk(scene.near.agent, near, enquiryId, empty)).status).toBe(400);
    const stale = { ...empty, text: 'Antwort', revision: '0' };
    expect((await atDesk(scene.near.agent, near, enquiryId, stale)).flash).toBe('enquiries:flash.answered');
    const late = { ...stale, submissionKey: 'key-answer-2', text: 'Noch eine' };
    expect(await atDesk(scene.near.lead, near, enquiryId, late)).toMatchObject({
      status: 409,
      body: { meanwhile: [expect.any(String)], text: 'Noch eine', key: 'key-answer-2' },
    });

    const mine = (person: Person, org: string, form?: Record<string, string>) =>
      visit(scene, form === undefined ? own.loader : own.action, {
        person,
        path: '/?lang=de',
        params: { org, enquiry: enquiryId },
        ...(form === undefined ? {} : { form }),
      });
    const read = await mine(scene.viewer, scene.mine.slug);
    const { thread } = read.body as {
      thread: { messages: unknown[]; standing: { assigneeName: string | null } };
    };
    expect(thread.messages).toHaveLength(2);
    expect(thread.standing.assigneeName).toBeNull();
    expect((await mine(scene.viewer, scene.mine.slug, { intent: 'withdraw' })).status).toBe(403);
    const reply = { intent: 'reply', text: 'Danke', submissionKey: 'key-reply-1' };
    expect((await mine(scene.hr, scene.mine.slug, reply)).flash).toBe('enquiries:flash.replied');
    expect((await enquiryRow(scene, enquiryId)).status).toBe('in-work');

    for (const answer of [
      await mine(scene.stranger, scene.theirs.slug),
      await mine(scene.stranger, scene.theirs.slug, { intent: 'withdraw' }),
      await mine(scene.stranger, scene.mine.slug),
      await atDesk(scene.far.agent, scene.far.organisation, enquiryId),
      await atDesk(scene.far.agent, scene.far.organisation, enquiryId, { intent: 'accept' }),
      await atDesk(scene.far.agent, near, enquiryId),
      await atDesk(scene.hr, near, enquiryId),
    ])
      expect(answer).toEqual({ status: 404, body: null, location: null, flash: null });
    const others = await visit(scene, list.loader, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.theirs.slug },
    });
    expect((others.body as { rows: unknown[] }).rows).toEqual([]);
  });

  it('the operator sees what nobody took, without the question, and gives it to a desk', async () => {
    const { enquiryId } = await ask(scene, { topic: 'housing', subject: 'Geheim' });
    expect(await enquiryRow(scene, enquiryId)).toMatchObject({ holderKind: 'operator' });
    const at = (route: typeof queued.loader | typeof queued.action, form?: Record<string, string>) =>
      visit(scene, route, {
        person: scene.operator,
        path: '/?lang=de',
        params: { enquiry: enquiryId },
        ...(form === undefined ? {} : { form }),
      });
    const lines = await visit(scene, queue.loader, { person: scene.operator, path: '/?lang=de' });
    expect(JSON.stringify(lines.body)).toContain(enquiryId);
    expect(JSON.stringify(lines.body)).not.toContain('Geheim');
    expect(JSON.stringify((await at(queued.loader)).body)).not.toContain('Geheim');
    expect((await at(queued.action, { intent: 'close', outcome: 'solved' })).status).toBe(400);
    const given = { intent: 'forward', deskId: scene.far.organisation.id, reason: 'Bitte' };
    expect((await at(queued.action, given)).flash).toBe('enquiries:flash.forwarded');
    expect((await at(queued.loader)).status).toBe(404);
    expect((await visit(scene, queue.loader, { person: scene.hr, path: '/' })).status).toBe(404);
  });

  it('the lead says where and on what the desk works, and the next question goes by it', async () => {
    const far = scene.far.organisation;
    const save = (person: Person, form: Record<string, string>, org = far.slug) =>
      visit(scene, profile.action, { person, path: '/?lang=de', params: { org }, form });
    const said = {
      states: 'DE-TH',
      topics: 'language',
      languages: 'de',
      capacity: '5',
      postalPrefixes: '990, 991',
    };
    expect((await save(scene.far.agent, said)).status).toBe(403);
    expect((await save(scene.near.lead, said)).status).toBe(404);
    expect((await save(scene.far.lead, { ...said, states: '', postalPrefixes: '' })).status).toBe(400);
    expect((await save(scene.far.lead, said)).flash).toBe('enquiries:profile.saved');
    const form = await visit(scene, profile.loader, {
      person: scene.far.agent,
      path: '/?lang=de',
      params: { org: far.slug },
    });
    expect(form.body).toMatchObject({
      canEdit: false,
      values: {
        states: ['DE-TH'],
        postalPrefixes: '990, 991',
        topics: ['language'],
        capacity: '5',
        isNationwide: '',
      },
    });
    const { enquiryId } = await ask(scene, { topic: 'language' });
    expect((await enquiryRow(scene, enquiryId)).deskId).toBe(far.id);
  });
});
