import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Badge, Card, PageHeader, Table } from '~/components';
import {
  ActionForm,
  Checkbox,
  DateField,
  NumberField,
  SubmitButton,
  TextField,
  useForm,
} from '~/components/form';
import { textKey } from '~/components/plan/text-key';
import { inviteFormSchema } from '~/forms/chamber-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { inviteList } from '~/queries/chambers/invite-list.server';
import { createInvite, revokeInvite } from '~/services/chambers/create-invite.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Codes and links by which firms join. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin', 'adviser'] });
  const { database, clock, environment } = args.context.app;
  const invites = await inviteList(database, { organisationId: organisation.id, today: clock.today() });
  return {
    title: `${translatorFor(languageOf(args.request), 'chamber')('invites.title')} · ${organisation.name}`,
    base: `/k/${organisation.slug}/members`,
    startUrl: `${environment.BASE_URL}/k/${organisation.slug}/start`,
    invites,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, {
    kind: 'chamber',
    roles: ['admin', 'adviser'],
  });
  const language = languageOf(request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const here = `/k/${organisation.slug}/members/invites`;
  const form = await readForm(request);
  const revoke = form.get('revoke');
  if (typeof revoke === 'string') {
    await revokeInvite(context.app, { actor, inviteId: revoke.replaceAll('\u0000', '') });
    return redirectWithFlash(here, { kind: 'success', key: 'chamber:invites.revoked' });
  }
  const submission = parseForm(form, inviteFormSchema(context.app.clock.today()), language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const created = await createInvite(context.app, { actor, ...submission.value });
  if (created.outcome === 'created')
    return redirectWithFlash(here, { kind: 'success', key: 'chamber:invites.created' });
  const problem = translatorFor(language, 'chamber')('invites.tooMany');
  return data({ lastResult: submission.reply({ formErrors: [problem] }) }, { status: 409 });
}

export default function ChamberInvitesPage() {
  const { base, startUrl, invites } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber');
  const language = useLanguage();
  const [form, fields] = useForm<{ label: string; maxUses: string; endsOn: string; joinsAtOnce: string }>({
    id: 'invite',
    lastResult: answer?.lastResult ?? null,
  });
  const labels = {
    label: t('invites.label'),
    maxUses: t('invites.maxUses'),
    endsOn: t('invites.endsOn'),
    joinsAtOnce: t('invites.joinsAtOnce'),
  };
  return (
    <>
      <PageHeader
        title={t('invites.title')}
        lead={t('invites.lead')}
        breadcrumbs={[{ to: base, label: t('members.title') }]}
      />
      <Table
        caption={t('invites.caption')}
        isCaptionHidden
        empty={t('invites.empty')}
        rows={invites}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'label',
            header: t('invites.columnLabel'),
            isRowHeader: true,
            cell: (invite) => (
              <>
                {invite.label}
                <span className="block font-normal text-small text-ink-muted">
                  {t(invite.joinsAtOnce ? 'invites.atOnce' : 'invites.looksFirst')}
                </span>
              </>
            ),
          },
          {
            id: 'code',
            header: t('invites.columnCode'),
            cell: (invite) => (
              <>
                <code className="font-semibold">{invite.code}</code>
                <span className="block text-small [overflow-wrap:anywhere]">
                  {t('invites.link')}: {startUrl}?code={invite.code}
                </span>
              </>
            ),
          },
          {
            id: 'uses',
            header: t('invites.columnUses'),
            cell: ({ uses, maxUses }) =>
              maxUses === null
                ? String(uses)
                : t('invites.usesOf', { uses: String(uses), max: String(maxUses) }),
          },
          {
            id: 'until',
            header: t('invites.columnUntil'),
            cell: ({ endsOn }) => (endsOn === null ? t('invites.noEnd') : formatDate(endsOn, language)),
          },
          {
            id: 'state',
            header: t('invites.columnState'),
            cell: ({ state }) => (
              <Badge tone={state === 'open' ? 'success' : 'neutral'}>
                {t(`invites.state.${textKey(state)}`)}
              </Badge>
            ),
          },
          {
            id: 'act',
            header: t('invites.columnAct'),
            cell: (invite) =>
              invite.state === 'revoked' ? (
                '–'
              ) : (
                <Form method="post">
                  <SubmitButton name="revoke" value={invite.id} look="danger">
                    {t('invites.revoke')}
                    <span className="sr-only"> {t('invites.revokeOf', { code: invite.code })}</span>
                  </SubmitButton>
                </Form>
              ),
          },
        ]}
      />
      <Card title={t('invites.newTitle')} className="max-w-3xl">
        <ActionForm key={invites.length} form={form} labels={labels}>
          <TextField
            field={fields.label}
            label={labels.label}
            hint={t('invites.labelHint')}
            isRequired
            maxLength={120}
            autoComplete="off"
          />
          <NumberField field={fields.maxUses} label={labels.maxUses} hint={t('invites.maxUsesHint')} />
          <DateField field={fields.endsOn} label={labels.endsOn} hint={t('invites.endsOnHint')} />
          <Checkbox
            field={fields.joinsAtOnce}
            label={labels.joinsAtOnce}
            hint={t('invites.joinsAtOnceHint')}
          />
          <div>
            <SubmitButton>{t('invites.create')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
