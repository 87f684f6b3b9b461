import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';

import { visit } from '#tests/integration/organisations/scene';
import { requestContext } from '#tests/support/context';
import { signInAs } from '#tests/support/sign-in';
import { useDatabase } from '#tests/support/database';
import { type DeskFact, type EnquiryHappening } from '~/domain/enquiries';
import * as page from '~/routes/d.$org.figures';
import * as exporting from '~/routes/d.$org.figures_.export';
import { publishAllFigures } from '~/services/enquiries/publish-all-figures.server';

import { anEnquiryScene, type EnquiryScene } from './enquiry-scene';

const database = useDatabase();
let scene: EnquiryScene;

/** Questions that were asked, answered and closed on one day, as raw rows: no clock has to be moved. */
async function pastEnquiries(deskId: string, day: string, topics: readonly string[]): Promise<string[]> {
  const { context, mine } = scene;
  const at = (time: string) => new Date(`${day}T${time}:00Z`);
  const ids: string[] = [];
  for (const topic of topics) {
    const enquiryId = context.ids.next();
    ids.push(enquiryId);
    const number = (await context.database.enquiry.count()) + 1;
    await context.database.enquiry.create({
      data: {
        ...{ id: enquiryId, organisationId: mine.id, number, topic, urgency: 'normal', state: 'DE-TH' },
        ...{ language: 'de', subject: '=HYPERLINK("x")', facts: {}, allowsOutside: false },
        ...{ submissionKey: enquiryId, askedById: scene.hr.id, askedAt: at('08:00'), status: 'closed' },
        ...{ statusSince: at('12:00'), revision: 5, box: 'done', sortAt: at('12:00'), deskId },
        ...{ updatedAt: at('12:00'), holderKind: 'desk' },
      },
    });
    const events: ReadonlyArray<readonly [string, EnquiryHappening]> = [
      ['08:00', { kind: 'asked', messageId: 'm' }],
      ['08:00', { kind: 'routed', holder: { kind: 'desk', id: deskId }, position: 1 }],
      ['09:00', { kind: 'accepted' }],
      ['12:00', { kind: 'answered', messageId: 'm' }],
      ['12:00', { kind: 'closed', outcome: 'solved' }],
    ];
    await context.database.enquiryEvent.createMany({
      data: events.map(([time, { kind, ...data }], index) => ({
        ...{ id: context.ids.next(), organisationId: mine.id, enquiryId, sequence: index + 1, kind },
        ...{ at: at(time), side: 'holder', deskId: index === 0 ? null : deskId, data },
      })),
    });
  }
  return ids;
}

const publish = () => publishAllFigures(scene.context, new AbortController().signal);
const show = (desk: EnquiryScene['near'], path = '/?lang=de') =>
  visit(scene, page.loader, { person: desk.agent, path, params: { org: desk.organisation.slug } });

const of = (topic: string, count: number) => Array.from({ length: count }, () => topic);

beforeAll(async () => {
  scene = await anEnquiryScene(database.client);
  scene.context.clock.moveTo('2026-11-20T10:00:00Z');
  await pastEnquiries(scene.near.organisation.id, '2026-07-07', [
    ...of('recognition', 9),
    ...of('residence', 6),
  ]);
  await pastEnquiries(scene.near.organisation.id, '2026-08-04', of('recognition', 3));
  await pastEnquiries(scene.near.organisation.id, '2026-09-08', of('recognition', 4));
  await pastEnquiries(scene.near.organisation.id, '2026-10-06', of('language', 5));
  await pastEnquiries(scene.far.organisation.id, '2026-09-08', of('housing', 4));
  await pastEnquiries(scene.near.organisation.id, '2026-11-03', of('housing', 8));
});

describe('figures of a desk', () => {
  it('are told of months that are over, once, and say what the raw events say', async () => {
    // Three runs, one period, and what happened in October until its quarter is over.
    expect(await publish()).toEqual({ written: 5, failed: 0 });
    expect(await publish()).toEqual({ written: 0, failed: 0 });
    const { body } = await show(scene.near);
    const { sheet } = body as { sheet: { sums: unknown; overTime: Array<{ id: string; rows: string[][] }> } };
    const rowsOf = (id: string) => sheet.overTime.find((section) => section.id === id)?.rows;
    expect(rowsOf('came')).toEqual([
      ['Juli 2026', '15'],
      ['August – September 2026', '7'],
      ['Oktober 2026', '5'],
    ]);
    // 10:00 to 14:00 in German summer time: half of a day of eight hours.
    expect(rowsOf('first-answer')?.[0]).toEqual([
      'Juli 2026',
      '15',
      '0,5',
      '0,5',
      'mindestens 73 % (von 15)',
    ]);
    const rows = await scene.context.database.deskFigure.findMany({
      where: { organisationId: scene.near.organisation.id, unit: 'facts' },
    });
    const raw = await scene.context.database.$queryRaw<Array<{ kind: string; count: bigint }>>`
      SELECT kind, count(*) FROM enquiry_event WHERE desk_id = ${scene.near.organisation.id}
        AND at >= '2026-10-01' AND at < '2026-11-01' GROUP BY kind`;
    expect(raw.map(({ count }) => Number(count))).toEqual([5, 5, 5, 5]);
    const facts = rows.flatMap(({ figures }) => figures as unknown as DeskFact[]);
    expect(facts).toHaveLength(20);
    expect(JSON.stringify(facts)).not.toContain(scene.mine.id);
  });

  it('stay as they were told when a case is deleted later', async () => {
    const before = await show(scene.near);
    await scene.context.database.enquiry.deleteMany({
      where: { deskId: scene.near.organisation.id, askedAt: { lt: new Date('2026-11-01') } },
    });
    scene.context.clock.moveTo('2027-01-05T10:00:00Z');
    await pastEnquiries(scene.near.organisation.id, '2026-12-08', of('housing', 5));
    await publish();
    const { body } = await show(scene.near, '/?lang=de&period=2026-10..2026-12');
    const { sheet } = body as { sheet: { divisions: Array<{ id: string; rows: string[][] }> } };
    expect(
      sheet.divisions.find(({ id }) => id === 'topic')?.rows.map(([name, count]) => [name, count]),
    ).toEqual([
      ['Wohnen', '13'],
      ['Sprache', '5'],
    ]);
    const after = await show(scene.near, '/?lang=de&period=2026-07..2026-09');
    const rows = (of: { body: unknown }) =>
      (of.body as { sheet: { overTime: Array<{ rows: string[][] }> } }).sheet.overTime[0]?.rows;
    expect(rows(after)).toEqual(rows(before)?.slice(0, 2));
  });

  it('another desk sees its own only, and nothing at all below five', async () => {
    const { body } = await show(scene.far);
    expect(body).toMatchObject({ sheet: null });
    const foreign = visit(scene, page.loader, {
      person: scene.far.agent,
      path: '/',
      params: { org: scene.near.organisation.slug },
    });
    expect(await foreign).toMatchObject({ status: 404 });
  });

  it('can be taken along as a table whose cells are no formulas', async () => {
    const take = async (format: string) => {
      const request = new Request(`http://localhost:3000/?lang=de&format=${format}`, {
        headers: { Cookie: await signInAs(scene.context, scene.near.agent) },
      });
      const params = { org: scene.near.organisation.slug };
      return exporting.loader({ request, params, context: requestContext(scene.context) });
    };
    const csv = await (await take('csv')).text();
    expect(csv).toContain('Anfragen;Juli 2026;Anfragen;15;');
    const book = Buffer.from(await (await take('xlsx')).arrayBuffer());
    const [sheet] = await readXlsxFile(book);
    expect(sheet?.data.slice(0, 1)).toEqual([['Zahl', 'Gruppe', 'Wert', 'Anfragen', 'Definition']]);
  });
});
