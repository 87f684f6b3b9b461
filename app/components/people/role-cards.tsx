import { LinkButton } from '../button';
import { Card } from '../card';
import { Progress } from '../progress';
import { textKey } from '../plan/text-key';
import type { RoleView } from './role-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** The three roles of a case, each with who has it and what is next. */
export function RoleCards({
  roles,
  firstDay,
  base,
  canEdit,
}: {
  roles: readonly RoleView[];
  firstDay: string | null;
  /** Address of the people page. */
  base: string;
  canEdit: boolean;
}) {
  const t = useT('people');
  const language = useLanguage();
  return (
    <Card title={t('roles.title')}>
      <p className="max-w-prose">
        {t('roles.text')}{' '}
        {firstDay === null
          ? t('roles.noFirstDay')
          : t('roles.firstDay', { date: formatDate(firstDay, language) })}
      </p>
      <ul className="mt-5 grid gap-4 md:grid-cols-3">
        {roles.map((role) => (
          <li key={role.role} className="grid content-start gap-3 rounded-card border border-line p-4">
            <RoleSummary role={role} />
            <div className="self-end">
              <LinkButton
                to={`${base}/roles/${role.role}`}
                look={role.holder === null && canEdit && role.role === 'caretaker' ? 'primary' : 'secondary'}
              >
                {t(role.holder === null && canEdit ? 'roles.name' : 'roles.open')}
                <span className="sr-only">: {t(`role.${textKey(role.role)}`)}</span>
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RoleSummary({ role: { role, holder, tasks } }: { role: RoleView }) {
  const t = useT('people');
  const language = useLanguage();
  const open = tasks.filter((task) => task.doneOn === null);
  const [next] = open;
  const key = textKey(role);
  return (
    <>
      <div>
        <h3 className="text-h3">{t(`role.${key}`)}</h3>
        <p className={holder === null ? 'text-ink-muted' : 'font-semibold [overflow-wrap:anywhere]'}>
          {holder === null ? t('roles.nobody') : holder.name}
        </p>
        {holder !== null && !holder.isHere ? (
          <p className="text-small text-danger">{t('roles.gone')}</p>
        ) : null}
      </div>
      <p className="text-small text-ink-muted">{t(`roleText.${key}`)}</p>
      {holder === null ? null : (
        <div className="grid gap-2">
          <Progress done={tasks.length - open.length} total={tasks.length} label={t('tasks.title')} />
          <p className="text-small">
            {next === undefined
              ? t('roles.allDone')
              : next.day === null
                ? t('roles.next', { text: next.text })
                : t('roles.nextOn', { date: formatDate(next.day, language), text: next.text })}
          </p>
        </div>
      )}
    </>
  );
}
