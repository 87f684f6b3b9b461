import { Form } from '@remix-run/react';
import { useId } from 'react';

import { Card, Notice } from '~/components';
import { SubmitButton } from '~/components/form';
import { lookOf } from '~/domain/chambers/look';
import { useT } from '~/i18n/use-t';

const CONTROL =
  'min-h-target w-full max-w-2xl rounded-control border border-line-strong bg-surface px-3 py-2 text-ink';

/** The logo as it is, and the way to another one. */
export function LogoCard({
  profile,
  canEdit,
  problem,
}: {
  profile: { name: string; slug: string; logoPath: string | null; colour: string | null };
  canEdit: boolean;
  /** Why the last file was not taken. */
  problem: string | null;
}) {
  const t = useT('chamber');
  const id = useId();
  return (
    <Card title={t('logo.title')} className="max-w-3xl">
      <div className="grid gap-5">
        {problem === null ? null : (
          <Notice kind="danger" isLive>
            {problem}
          </Notice>
        )}
        {profile.logoPath === null ? (
          <p className="text-ink-muted">{t('logo.none')}</p>
        ) : (
          <div className="justify-self-start rounded-card border border-line chamber-logo p-3">
            <link rel="stylesheet" href={lookOf(profile).sheet} />
            <img
              src={profile.logoPath}
              alt={t('logo.alt', { name: profile.name })}
              height={64}
              className="h-16 w-auto max-w-60 object-contain"
            />
          </div>
        )}
        {canEdit ? (
          <>
            <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-4">
              <div className="grid gap-1.5">
                <label htmlFor={id} className="font-semibold">
                  {t('logo.file')}
                </label>
                <p id={`${id}-hint`} className="max-w-prose text-small text-ink-muted">
                  {t('logo.text')}
                </p>
                <input
                  id={id}
                  type="file"
                  name="file"
                  accept=".png,.svg,image/png,image/svg+xml"
                  aria-describedby={`${id}-hint`}
                  className={CONTROL}
                />
              </div>
              <div>
                <SubmitButton name="intent" value="logo">
                  {t('logo.save')}
                </SubmitButton>
              </div>
            </Form>
            {profile.logoPath === null ? null : (
              <Form method="post">
                <SubmitButton name="intent" value="remove-logo" look="secondary">
                  {t('logo.remove')}
                </SubmitButton>
              </Form>
            )}
          </>
        ) : null}
      </div>
    </Card>
  );
}
