import { beforeEach, describe, expect, it } from 'vitest';

import { aScene, auditActions, type Scene } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import { getMailSettings } from '~/queries/preferences/mail-settings.server';
import { mailsOfPerson } from '~/queries/preferences/mails-of-person.server';
import { saveMemberMails } from '~/services/preferences/save-member-mails.server';
import { stopMails } from '~/services/preferences/stop-mails.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const database = useDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await aScene(database.client);
});

const nothing = { mode: null, absentFrom: null, absentUntil: null, deputyId: null } as const;

describe('how somebody wants mails', () => {
  it('is theirs in their own organisations only, and a deputy works on cases there', async () => {
    const save = (organisationSlug: string, deputyId: string | null) =>
      saveMemberMails(scene.context, { ...nothing, personId: scene.owner.id, organisationSlug, deputyId });
    expect(await save(scene.theirs.slug, null)).toBe('not-a-member');
    expect(await save(scene.mine.slug, scene.stranger.id)).toBe('bad-deputy');
    expect(await save(scene.mine.slug, scene.viewer.id)).toBe('bad-deputy');
    expect(await save(scene.mine.slug, scene.hr.id)).toBe('saved');
    const { organisations } = await getMailSettings(scene.context.database, scene.owner.id);
    expect(organisations).toMatchObject([
      { slug: scene.mine.slug, inForce: 'daily', deputyId: scene.hr.id, colleagues: [{ id: scene.hr.id }] },
    ]);
    expect(await auditActions(scene, scene.mine)).toEqual(['member-mails-saved']);
    expect(await auditActions(scene, scene.theirs)).toEqual([]);
  });

  it('stopped by a link, what waits goes to the others; each sees their own mails and nobody else’s', async () => {
    const steps = [{ title: 'Vertrag schicken', ownerId: scene.owner.id }];
    const active = await anActiveCase(scene.context, {
      organisation: scene.mine,
      person: scene.owner,
      steps,
      mails: 'digest',
    });
    await remindersFor(scene.context, active);
    const queue = () => queueDueReminders(scene.context, () => Promise.resolve());
    const linesOf = async (personId: string) => {
      const { mails } = await mailsOfPerson(scene.context.database, {
        personId,
        before: null,
        language: 'de',
      });
      return mails.flatMap(({ lines }) => lines.map(({ text }) => text?.what ?? null));
    };
    await queue();
    const said = await linesOf(scene.owner.id);
    expect(said).toHaveLength(1);
    expect([await linesOf(scene.hr.id), await linesOf(scene.stranger.id)]).toEqual([[], []]);

    expect(
      await stopMails(scene.context, { personId: scene.owner.id, organisationId: scene.theirs.id }),
    ).toBe(false);
    expect(await stopMails(scene.context, { personId: scene.owner.id, organisationId: null })).toBe(true);
    await queue();
    expect([await linesOf(scene.owner.id), await linesOf(scene.hr.id)]).toEqual([[], said]);

    await scene.context.database.membership.deleteMany({ where: { personId: scene.hr.id } });
    expect(await linesOf(scene.hr.id)).toEqual([null]);
  });
});
