import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';

export interface StepPeopleProps {
  people: readonly { id: string; name: string; owns: number; deputises: number }[];
  /** Open steps that nobody looks after. */
  unowned: number;
  stepsTo: string;
}

/** Colleagues who look after open steps. */
export function StepPeople({ people, unowned, stepsTo }: StepPeopleProps) {
  const t = useT('people');
  if (people.length === 0 && unowned === 0)
    return (
      <Card title={t('steps.title')}>
        <p className="text-ink-muted">{t('steps.none')}</p>
      </Card>
    );
  return (
    <Card title={t('steps.title')}>
      <div className="grid justify-items-start gap-4">
        <ul className="grid gap-1">
          {people.map(({ id, name, owns, deputises }) => (
            <li key={id}>
              <span className="font-semibold">{name}</span>
              {': '}
              {[
                ...(owns > 0 ? [t('steps.owns', { count: owns })] : []),
                ...(deputises > 0 ? [t('steps.deputises', { count: deputises })] : []),
              ].join(', ')}
            </li>
          ))}
        </ul>
        {unowned > 0 ? <p>{t('steps.unowned', { count: unowned })}</p> : null}
        <LinkButton to={stepsTo} look="secondary">
          {t('steps.toSteps')}
        </LinkButton>
      </div>
    </Card>
  );
}
