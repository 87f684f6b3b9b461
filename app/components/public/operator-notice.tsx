import { useT } from '~/i18n/use-t';
import { Notice } from '../notice';

/** Who runs this installation, as far as the configuration says it. */
export interface Operator {
  name: string | null;
  address: string | null;
  email: string | null;
}

const VARIABLES: Record<keyof Operator, string> = {
  name: 'OPERATOR_NAME',
  address: 'OPERATOR_ADDRESS',
  email: 'OPERATOR_EMAIL',
};

/** Says which details are still missing; nothing is made up in their place. */
export function OperatorNotice({ operator }: { operator: Operator }) {
  const t = useT('public');
  const keys: readonly (keyof Operator)[] = ['name', 'address', 'email'];
  const missing = keys.filter((key) => operator[key] === null).map((key) => VARIABLES[key]);
  if (missing.length === 0) return null;
  return (
    <Notice kind="warning" title={t('legal.checkedByOperator')}>
      {t('legal.checkedByOperatorText', { names: missing.join(', ') })}
    </Notice>
  );
}

/** Name, address and e-mail of the operator as lines. */
export function OperatorLines({ operator }: { operator: Operator }) {
  const lines = [operator.name, ...(operator.address?.split(/\r?\n|, /) ?? [])].filter(Boolean);
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {operator.email ? (
        <a href={`mailto:${operator.email}`} className="text-link underline underline-offset-4">
          {operator.email}
        </a>
      ) : null}
    </address>
  );
}
