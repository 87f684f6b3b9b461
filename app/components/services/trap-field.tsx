import { useT } from '~/i18n/use-t';
import type { FormField } from '../form';

/** A field that no person sees or reaches by keyboard: programs that fill every field give themselves away. */
export function TrapField({ field }: { field: FormField }) {
  const t = useT('services');
  return (
    <div aria-hidden="true" className="hidden">
      <label htmlFor={field.id}>{t('report.trap')}</label>
      <input id={field.id} name={field.name} type="text" {...UNREACHED} autoComplete="off" defaultValue="" />
    </div>
  );
}

const UNREACHED = { tabIndex: -1 } as const;
