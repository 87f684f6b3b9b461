import { beforeAll, describe, expect, it } from 'vitest';

import type { Person } from '#prisma/generated/client';
import { visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import * as articleRoute from '~/routes/d.$org.articles.$article._index';
import * as newArticle from '~/routes/d.$org.articles.new';
import * as appointmentRoute from '~/routes/d.$org.appointments.$enquiry';
import * as deskConference from '~/routes/d.$org.conferences.$conference';
import * as newConference from '~/routes/d.$org.conferences.new';
import * as ownConference from '~/routes/o.$org.conferences.$conference';
import * as clearingRoute from '~/routes/d.$org.clearing.$enquiry';
import * as networkRoute from '~/routes/d.$org.network';
import * as publicArticle from '~/routes/guide.answers.$article';
import * as publicArticles from '~/routes/guide.answers._index';
import * as ownCalendar from '~/routes/o.$org.appointments_.$file[.]ics';
import * as similarRoute from '~/routes/o.$org.enquiries_.similar';
import { similarAnswers } from '~/queries/enquiries/similar-answers.server';
import { workOnEnquiry } from '~/services/enquiries/work-on-enquiry.server';

import { ask, anEnquiryScene, enquiryRow, kindsOf, mailsTo, type EnquiryScene } from './enquiry-scene';

const database = useDatabase();
let scene: EnquiryScene;
let answered: string;
let articleId: string;

interface At {
  person?: Person | null;
  org?: string;
  path?: string;
  params?: Record<string, string>;
  form?: Record<string, string>;
}
const at = (route: Parameters<typeof visit>[1], { person, org, path = '/?lang=de', params, form }: At) =>
  visit(scene, route, {
    person: person === undefined ? scene.near.agent : person,
    path,
    params: { org: org ?? scene.near.organisation.slug, ...params },
    ...(form === undefined ? {} : { form }),
  });

beforeAll(async () => {
  scene = await anEnquiryScene(database.client);
  ({ enquiryId: answered } = await ask(scene, { subject: `Welche Stelle erkennt für ${scene.hr.name} an?` }));
  const by = { side: 'holder', personId: scene.near.agent.id, name: scene.near.agent.name } as const;
  const scopeOf = { enquiryId: answered, as: 'desk', deskId: scene.near.organisation.id } as const;
  const text = `Guten Tag ${scene.hr.name},\n\nzuständig ist die IHK FOSA. Schreiben Sie an amt@stelle.example.`;
  const written = { text, submissionKey: 'answer-key-1', seenRevision: 99, closesAs: null };
  await workOnEnquiry(scene.context, { scope: scopeOf, by, act: 'answer', ...written });
});

describe('the answer library', () => {
  it('proposes the answer without names, publishes only what a second person confirmed, and shows it to all', async () => {
    const path = `/?lang=de&enquiry=${answered}`;
    const { body } = await at(newArticle.loader, { path });
    const { values } = body as { values: { questionDe: string; answerDe: string } };
    expect(values.questionDe).toBe('Welche Stelle erkennt für [Name] an?');
    expect(values.answerDe).not.toContain(scene.hr.name);
    expect(values.answerDe).not.toContain('amt@stelle.example');
    const foreign = { person: scene.far.agent, org: scene.far.organisation.slug };
    expect(await at(newArticle.loader, { path, ...foreign })).toMatchObject({ status: 404 });
    const form = {
      ...{
        revision: '0',
        topic: 'recognition',
        state: '',
        occupationGroup: '',
        questionEn: '',
        answerEn: '',
      },
      ...{ questionDe: 'Welche Stelle erkennt IHK-Berufe an?', answerDe: 'Zuständig ist die IHK FOSA.' },
      ...{ provisions: '§ 8 BQFG', reviewBy: '2027-03-01' },
    };
    const { location } = await at(newArticle.action, { path, form });
    articleId = location?.split('/').at(-1) ?? '';
    const decide = (person: Person, intent: string) =>
      at(articleRoute.action, { person, params: { article: articleId }, form: { intent } });
    expect((await decide(scene.near.agent, 'publish')).flash).toContain('articles:flash.checks');
    expect(await at(publicArticle.loader, { person: null, params: { article: articleId } })).toMatchObject({
      status: 404,
    });
    expect((await decide(scene.near.lead, 'publish')).flash).toContain('articles:flash.published');
    const found = await at(publicArticles.loader, {
      person: null,
      path: '/guide/answers?lang=de&q=beruf',
    });
    expect((found.body as { articles: Array<{ id: string }> }).articles.map(({ id }) => id)).toEqual([
      articleId,
    ]);
    expect(
      await at(articleRoute.action, {
        ...foreign,
        params: { article: articleId },
        form: { intent: 'withdraw' },
      }),
    ).toMatchObject({ status: 404 });
  });

  it('goes into the draft of an answer, once, and is counted', async () => {
    const use = () =>
      at(articleRoute.action, { params: { article: articleId }, form: { intent: 'use', enquiry: answered } });
    await use();
    await use();
    const [draft] = await scene.context.database.enquiryDraft.findMany({ where: { enquiryId: answered } });
    expect(draft?.text).toBe('Zuständig ist die IHK FOSA.');
    expect(await scene.context.database.deskArticleUse.count({ where: { articleId } })).toBe(1);
  });

  it('stands beside the form while somebody asks, with own answered questions; not those of others', async () => {
    const form = { subject: 'Welche Stelle ist für die Anerkennung da?' };
    const own = await at(similarRoute.action, { person: scene.hr, org: scene.mine.slug, form });
    expect(own.status).toBe(200);
    const of = { words: form.subject, language: 'de', today: scene.context.clock.today() } as const;
    const mine = await similarAnswers(scene.context.database, { ...of, organisationId: scene.mine.id });
    expect(mine.map(({ kind, id }) => [kind, id])).toEqual([
      ['own', answered],
      ['public', articleId],
    ]);
    const theirs = await similarAnswers(scene.context.database, { ...of, organisationId: scene.theirs.id });
    expect(theirs.map(({ id }) => id)).toEqual([articleId]);
  });

  it('is neither offered nor believed once its review is over', async () => {
    await scene.context.database.deskArticle.update({
      where: { organisationId_id: { organisationId: scene.near.organisation.id, id: articleId } },
      data: { reviewBy: new Date('2020-01-01') },
    });
    const { body } = await at(publicArticle.loader, { person: null, params: { article: articleId } });
    expect(body).toMatchObject({ words: { stale: { kind: 'review' } } });
    const form = { intent: 'use', enquiry: answered };
    const { flash } = await at(articleRoute.action, { params: { article: articleId }, form });
    expect(flash).toContain('articles:flash.notCurrent');
  });
});

describe('clearing, and a table for several bodies', () => {
  it('asks a body of the directory once; the asker is told and the clocks wait for the authority', async () => {
    const params = { enquiry: answered };
    const { body } = await at(clearingRoute.loader, { params });
    const { bodies, text } = body as { bodies: Array<{ id: string }>; text: string };
    expect(text).toContain('Wer ist für die Anerkennung zuständig?');
    const form = { submissionKey: 'clearing-key-1', body: bodies[0]?.id ?? '', text };
    const before = await mailsTo(scene, scene.hr);
    await at(clearingRoute.action, { params, form });
    await at(clearingRoute.action, { params, form: { ...form, submissionKey: 'clearing-key-2' } });
    expect(await enquiryRow(scene, answered)).toMatchObject({ status: 'waiting', waitingFor: 'authority' });
    expect((await kindsOf(scene, answered)).filter((kind) => kind === 'asked-back')).toHaveLength(1);
    expect(await mailsTo(scene, scene.hr)).toHaveLength(before.length + 1);
    const foreign = { person: scene.far.agent, org: scene.far.organisation.slug, params };
    expect(await at(clearingRoute.loader, foreign)).toMatchObject({ status: 404 });
  });

  it('one slot and one summary reach the employer as a calendar file', async () => {
    const form = {
      ...{
        date: '2027-02-03',
        from: '10:00',
        to: '11:30',
        place: 'Rathaus',
        bodies: 'IHK\nAusländerbehörde',
      },
      ...{ summary: 'Wer macht was?', submissionKey: 'appointment-key-1' },
    };
    const params = { enquiry: answered };
    const wrong = await at(appointmentRoute.action, { params, form: { ...form, to: '09:00' } });
    expect(wrong.status).toBe(400);
    await at(appointmentRoute.action, { params, form });
    const [row] = await scene.context.database.jointAppointment.findMany();
    expect(row?.startsAt.toISOString()).toBe('2027-02-03T09:00:00.000Z');
    const file = { path: '/', params: { file: row?.id ?? '' } };
    expect(await at(ownCalendar.loader, { person: scene.hr, org: scene.mine.slug, ...file })).toMatchObject({
      status: 200,
    });
    const other = { person: scene.stranger, org: scene.theirs.slug };
    expect(await at(ownCalendar.loader, { ...other, ...file })).toMatchObject({ status: 404 });
  });
});

describe('the queue that desks share', () => {
  it('is seen only by those who take part, without subject and text, and an offer is a note to the holder', async () => {
    const { enquiryId } = await ask(scene, { subject: 'Geheime Frage', caseId: null });
    await scene.context.database.deskTerritory.create({
      data: { organisationId: scene.far.organisation.id, kind: 'state', code: 'DE-TH' },
    });
    const far = { person: scene.far.lead, org: scene.far.organisation.slug };
    const share = { form: { intent: 'share' } };
    const { deskId } = await enquiryRow(scene, enquiryId);
    const [holder, other] =
      deskId === scene.near.organisation.id
        ? [{ person: scene.near.lead, org: scene.near.organisation.slug }, far]
        : [far, { person: scene.near.lead, org: scene.near.organisation.slug }];
    await at(networkRoute.action, { ...other, ...share });
    expect((await at(networkRoute.loader, other)).body).toMatchObject({ rows: [] });
    await at(networkRoute.action, { ...holder, ...share });
    const { body } = await at(networkRoute.loader, other);
    expect((body as { rows: Array<{ id: string }> }).rows.map(({ id }) => id)).toContain(enquiryId);
    expect(JSON.stringify(body)).not.toContain('Geheime Frage');
    await at(networkRoute.action, { ...other, form: { intent: 'offer', enquiry: enquiryId } });
    const notes = await scene.context.database.enquiryMessage.findMany({
      where: { enquiryId, isInternal: true },
    });
    expect(notes).toHaveLength(1);
    const offerFor = (enquiry: string) =>
      at(networkRoute.action, { ...other, form: { intent: 'offer', enquiry } });
    expect((await offerFor('no-such')).flash).toContain('network:flash.notNow');
  });
});

describe('a case conference', () => {
  it('opens to the invited desk with the consent of the employer, and closes when it is taken back', async () => {
    const { deskId } = await enquiryRow(scene, answered);
    expect(deskId).toBe(scene.near.organisation.id);
    const invited = { person: scene.far.agent, org: scene.far.organisation.slug };
    const form = { submissionKey: 'conference-key', purpose: 'Wer macht was?', endsOn: '2026-12-18' };
    const path = `/?lang=de&enquiry=${answered}`;
    const desks = scene.far.organisation.id;
    scene.context.clock.moveTo('2026-12-01T10:00:00Z');
    expect((await at(newConference.action, { path, form: { ...form, desks } })).flash).toContain(
      'conference.asked',
    );
    const [row] = await scene.context.database.deskConference.findMany();
    const params = { conference: row?.id ?? '' };
    const employer = { person: scene.hr, org: scene.mine.slug, params };
    const status = async () => (await at(deskConference.loader, { ...invited, params })).status;
    expect(await status()).toBe(404);
    expect(
      await at(ownConference.loader, { person: scene.stranger, org: scene.theirs.slug, params }),
    ).toMatchObject({
      status: 404,
    });
    await at(ownConference.action, { ...employer, form: { act: 'agree' } });
    expect(await status()).toBe(200);
    const words = { act: 'write', text: 'Wir übernehmen die Anerkennung.', submissionKey: 'write-key-1' };
    await at(deskConference.action, { ...invited, params, form: words });
    const { body } = await at(ownConference.loader, employer);
    const { conference } = body as { conference: { messages: unknown[]; log: Array<{ kind: string }> } };
    expect(conference.messages).toHaveLength(1);
    expect(conference.log.map(({ kind }) => kind).sort()).toEqual(['agreed', 'asked', 'read', 'wrote']);
    await at(ownConference.action, { ...employer, form: { act: 'end' } });
    expect(await status()).toBe(404);
    await at(deskConference.action, { ...invited, params, form: { ...words, submissionKey: 'write-key-2' } });
    expect(await scene.context.database.deskConferenceMessage.count()).toBe(1);
  });
});
