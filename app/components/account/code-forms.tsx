import type { SubmissionResult } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { ActionForm, SubmitButton, TextField, useForm } from '../form';
import { CarriedFields, type Carried } from './carried-fields';

export interface CodeFormsProps extends Carried {
  /** Of the form that was sent last, if any. */
  failed?: { kind: 'app' | 'recovery'; lastResult: SubmissionResult<string[]> } | undefined;
}

/** The second step of a sign-in: the app's code, or a recovery code. Posts to `/login/code`. */
export function CodeForms({ next, held, failed }: CodeFormsProps) {
  const t = useT('auth');
  return (
    <>
      <Card>
        <p className="mb-4 text-ink-muted">{t('code.lead')}</p>
        <CodeForm kind="app" next={next} held={held} failed={failed} />
      </Card>
      <Disclosure summary={t('code.recoveryTitle')} isOpen={failed?.kind === 'recovery'}>
        <p className="mb-4">{t('code.recoveryText')}</p>
        <CodeForm kind="recovery" next={next} held={held} failed={failed} />
      </Disclosure>
    </>
  );
}

function CodeForm({ kind, next, held, failed }: CodeFormsProps & { kind: 'app' | 'recovery' }) {
  const t = useT('auth');
  const lastResult = failed?.kind === kind ? failed.lastResult : undefined;
  const [form, fields] = useForm<{ code: string }>({ id: `code-${kind}`, lastResult });
  const isApp = kind === 'app';
  const label = isApp ? t('field.code') : t('field.recoveryCode');
  return (
    <ActionForm form={form} action="/login/code" labels={{ code: label }} hasRequiredFields={false}>
      <CarriedFields next={next} held={held} />
      <TextField
        field={fields.code}
        label={label}
        hint={isApp ? t('hint.code') : t('hint.recoveryCode')}
        autoComplete={isApp ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        isRequired
        {...(isApp ? { inputMode: 'numeric' as const } : {})}
      />
      <div>
        <SubmitButton name="kind" value={kind} look={isApp ? 'primary' : 'secondary'}>
          {isApp ? t('code.submit') : t('code.recoverySubmit')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
