import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton } from '~/components';
import { RoleForm, type RoleAnswer } from '~/components/people/role-form';
import { TaskList } from '~/components/people/task-list';
import { ContactList } from '~/components/plan/contact-list';
import { textKey } from '~/components/plan/text-key';
import { PrintPage } from '~/components/work/print-page';
import { isCaseRole, type CaseRole } from '~/domain/people/case-role';
import { readForm } from '~/forms/parse-form.server';
import { email as emailField } from '~/forms/fields.server';
import { roleFormSchema } from '~/forms/share-forms.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCasePeople } from '~/queries/people/case-people.server';
import { endRole, nameRole, type RoleHolder } from '~/services/people/name-role.server';

/** One role of a case: who has it, and its tasks to tick and to print. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, person, caseId, base, today, language, canEdit } = await requireCase(args);
  const wanted = roleOf(args.params.role);
  const people = await getCasePeople(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
  });
  const role = people.roles.find((candidate) => candidate.role === wanted);
  if (role === undefined) throw notFound();
  return {
    people: `${base}/people`,
    role,
    members: people.members,
    contacts: wanted === 'caretaker' ? people.contacts.slice(0, 1) : [],
    canEdit,
    canTick: canEdit || role.holder?.personId === person.id,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base } = await requireCase(args, { forEditors: true });
  const { app } = args.context;
  const role = roleOf(args.params.role);
  const parsed = roleFormSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!parsed.success) throw badRequest('The form of a role is incomplete.');
  const form = parsed.data;
  const here = `${base}/people/roles/${role}`;
  const target = { actor, caseId, role, revision: form.revision };
  if (form.intent === 'end') {
    const outcome = await endRole(app, target);
    return outcome === 'changed-meanwhile'
      ? redirectWithFlash(here, { kind: 'warning', key: 'people:flash.changed' })
      : redirectWithFlash(`${base}/people`, { kind: 'success', key: 'people:flash.ended' });
  }
  const typed = { personId: form.personId, name: form.name, email: form.email };
  const refusal = (problem: RoleAnswer['problem'], status = 400) =>
    data({ problem, typed } satisfies RoleAnswer, { status });
  const holder = holderOf(typed);
  if (typeof holder === 'string') return refusal(holder);
  const outcome = await nameRole(app, { ...target, holder });
  switch (outcome) {
    case 'named':
    case 'unchanged':
      return redirectWithFlash(here, { kind: 'success', key: 'people:flash.named' });
    case 'changed-meanwhile':
      return refusal(outcome, 409);
    case 'not-a-member':
      return refusal(outcome);
  }
}

/** Whom the form names, or what does not fit together. */
function holderOf({ personId, name, email }: RoleAnswer['typed']): RoleHolder | 'nobody' | 'both' | 'email' {
  const typedName = name.trim();
  if (personId !== '' && typedName !== '') return 'both';
  if (personId !== '') return { personId };
  if (typedName === '') return 'nobody';
  if (email.trim() === '') return { name: typedName, email: null };
  const address = emailField().safeParse(email);
  return address.success ? { name: typedName, email: address.data } : 'email';
}

function roleOf(param: string | undefined): CaseRole {
  if (!isCaseRole(param)) throw notFound();
  return param;
}

export default function RolePage() {
  const { people, role, members, contacts, canEdit, canTick } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('people');
  const key = textKey(role.role);
  // Somebody has to be named before the tasks count; and what was refused must be seen at once.
  const isFormFirst = role.holder === null || answer !== undefined;
  const form = canEdit ? (
    <RoleForm key={role.revision} role={role} members={members} answer={answer ?? null} />
  ) : null;
  return (
    <>
      <Card title={t(`role.${key}`)} aside={<PrintPage />}>
        <div className="grid gap-2">
          <p className="max-w-prose">{t(`roleText.${key}`)}</p>
          <p className={role.holder === null ? 'text-ink-muted' : 'font-semibold'}>
            {role.holder === null ? t('roles.nobody') : t('rolePage.now', { name: role.holder.name })}
            {role.holder?.email ? (
              <>
                {', '}
                <a href={`mailto:${role.holder.email}`} className="text-link underline underline-offset-4">
                  {role.holder.email}
                </a>
              </>
            ) : null}
          </p>
          {role.holder !== null && !role.holder.isHere ? (
            <p className="text-danger">{t('roles.gone')}</p>
          ) : null}
        </div>
      </Card>
      {isFormFirst ? form : null}
      <Card title={t('tasks.title')}>
        <p className="mb-5 max-w-prose text-ink-muted">{t('tasks.text')}</p>
        <TaskList tasks={role.tasks} ticksTo={`${people}/tasks`} canTick={canTick} />
      </Card>
      {isFormFirst ? null : form}
      {contacts.length > 0 ? (
        <Card title={t('outside.title')}>
          <ContactList contacts={contacts} />
        </Card>
      ) : null}
      <p className="print:hidden">
        <LinkButton to={people} look="quiet">
          {t('rolePage.back')}
        </LinkButton>
      </p>
    </>
  );
}
