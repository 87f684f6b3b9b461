import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, LinkButton, Notice, PageHeader } from '~/components';
import { SubmitButton, TextField } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { memberAddress } from '~/queries/mail/member-address.server';
import { liftSuppression } from '~/services/mail/lift-suppression.server';

const MOST_CHARACTERS = 300;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

async function found(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const member = await requireMember(args, { kind: 'employer', roles: ['owner'] });
  const { organisation } = member;
  const address = await memberAddress(args.context.app.database, {
    organisationId: organisation.id,
    membershipId: args.params['membershipId'] ?? '',
  });
  if (address === null || address.suppressed === null) throw notFound();
  return { ...member, address, suppressed: address.suppressed, back: `/o/${organisation.slug}/members` };
}

/** A member whom mail does not reach; who manages the members may say that it does again. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, address, suppressed, back } = await found(args);
  const t = translatorFor(languageOf(args.request), 'mail-links');
  const { name, email } = address;
  return { title: `${t('undelivered.lift')} · ${organisation.name}`, name, email, suppressed, back };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation, address, back } = await found(args);
  const { app, requestId } = args.context;
  const typed = (await readForm(args.request)).get('reason');
  const reason = typeof typed === 'string' ? typed.trim().slice(0, MOST_CHARACTERS) : '';
  if (reason === '') {
    const error = translatorFor(languageOf(args.request), 'mail-links')('undelivered.liftMissing');
    return data({ error }, { status: 400 });
  }
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  await liftSuppression(app, { actor, address: address.email, reason });
  throw redirectWithFlash(back, { kind: 'success', key: 'mail-links:undelivered.lifted' });
}

export default function MemberMailPage() {
  const { name, email, suppressed, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('mail-links');
  const language = useLanguage();
  return (
    <>
      <PageHeader title={t('undelivered.own', { address: email })} />
      <Notice kind="warning">
        {t('undelivered.since', {
          name,
          day: formatDate(suppressed.since, language),
          reason: t(`undelivered.reason.${suppressed.reason}`),
        })}
      </Notice>
      <Card title={t('undelivered.lift')} className="max-w-2xl">
        <Form method="post" className="grid gap-4" noValidate>
          <TextField
            field={plainField('reason', { error: answer?.error ?? null, prefix: 'lift' })}
            label={t('undelivered.liftReason')}
            hint={t('undelivered.liftHint')}
            maxLength={MOST_CHARACTERS}
            isRequired
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('undelivered.lift')}</SubmitButton>
            <LinkButton to={back} look="quiet">
              {t('undelivered.toMembers')}
            </LinkButton>
          </div>
        </Form>
      </Card>
    </>
  );
}
