import { useT } from '~/i18n/use-t';
import { SubmitButton } from '../form';

/** Occupations that a text may have meant, as buttons that put the name into the field and send the form. */
export function OccupationsMeant({ names }: { names: readonly string[] }) {
  const t = useT('wizard');
  if (names.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{t('meant')}</p>
      <div className="flex flex-wrap gap-2">
        {names.map((name) => (
          <SubmitButton key={name} name="pick" value={name} look="secondary">
            {name}
          </SubmitButton>
        ))}
      </div>
    </div>
  );
}
