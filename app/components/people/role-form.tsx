import { Form } from '@remix-run/react';
import { MOST_HOLDER_CHARACTERS } from '~/domain/people/case-role';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { SelectField, SubmitButton, TextField } from '../form';
import { Notice } from '../notice';
import { plainField } from '../work/plain-field';
import type { RoleView } from './role-view';

/** What somebody typed that was not taken, and why. */
export interface RoleAnswer {
  problem: 'nobody' | 'both' | 'email' | 'not-a-member' | 'changed-meanwhile';
  typed: { personId: string; name: string; email: string };
}

export interface RoleFormProps {
  role: RoleView;
  members: readonly { id: string; name: string }[];
  answer: RoleAnswer | null;
}

/** Who has the role: a member, or a colleague by name; and the end of it. */
export function RoleForm({ role, members, answer }: RoleFormProps) {
  const t = useT('people');
  const { holder, revision } = role;
  const isConflict = answer?.problem === 'changed-meanwhile';
  const isOutside = holder !== null && holder.personId === null;
  const typed = answer?.typed ?? {
    personId: holder?.personId ?? '',
    name: isOutside ? holder.name : '',
    email: isOutside ? (holder.email ?? '') : '',
  };
  const error = (of: 'member' | 'name' | 'email') => {
    if (answer === null || isConflict || answer.problem === 'changed-meanwhile') return null;
    return FIELD_OF[answer.problem] === of ? t(`rolePage.problem.${answer.problem}`) : null;
  };
  const field = (name: 'personId' | 'name' | 'email', message: string | null) =>
    plainField(name, { value: typed[name], error: message, prefix: 'role' });
  return (
    <div className="grid gap-6 print:hidden">
      {isConflict ? (
        <Notice kind="danger" title={t('rolePage.conflict')} isLive>
          <p>{t('rolePage.conflictText')}</p>
          <dl className="mt-2 grid gap-1">
            <dt className="font-semibold">{t('rolePage.conflictNow')}</dt>
            <dd>{holder?.name ?? t('roles.nobody')}</dd>
            <dt className="font-semibold">{t('rolePage.conflictTyped')}</dt>
            <dd>{members.find((member) => member.id === typed.personId)?.name ?? typed.name}</dd>
          </dl>
        </Notice>
      ) : null}
      <Card title={t(holder === null ? 'rolePage.who' : 'rolePage.change')}>
        <Form method="post" className="grid gap-4" noValidate>
          <input type="hidden" name="revision" value={revision} />
          <SelectField
            field={field('personId', error('member'))}
            label={t('rolePage.member')}
            hint={t('rolePage.memberHint')}
            choices={members.map((member) => ({ value: member.id, label: member.name }))}
          />
          <fieldset className="grid gap-4">
            <legend className="font-semibold">{t('rolePage.or')}</legend>
            <TextField
              field={field('name', error('name'))}
              label={t('rolePage.name')}
              hint={t('rolePage.nameHint')}
              maxLength={MOST_HOLDER_CHARACTERS}
              autoComplete="off"
              isRequired={false}
            />
            <TextField
              field={field('email', error('email'))}
              type="email"
              label={t('rolePage.email')}
              hint={t('rolePage.emailHint')}
              autoComplete="off"
              isRequired={false}
            />
          </fieldset>
          <div>
            <SubmitButton name="intent" value="name">
              {t(holder === null ? 'rolePage.save' : 'rolePage.change')}
            </SubmitButton>
          </div>
        </Form>
      </Card>
      {holder === null ? null : (
        <Disclosure summary={t('rolePage.end')}>
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="revision" value={revision} />
            <p className="max-w-prose">{t('rolePage.endText')}</p>
            <div>
              <SubmitButton name="intent" value="end" look="danger">
                {t('rolePage.endSubmit')}
              </SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}

const FIELD_OF = { nobody: 'member', 'not-a-member': 'member', both: 'name', email: 'email' } as const;
