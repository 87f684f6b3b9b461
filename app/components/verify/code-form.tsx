import { useT } from '~/i18n/use-t';

import { buttonClasses } from '../button';
import { TextField } from '../form';
import { plainField } from '../work/plain-field';

/** Asks for a code; an address of its own, so it works as a plain form. */
export function CodeForm({ value = '' }: { value?: string }) {
  const t = useT('verify');
  return (
    <form method="get" action="/verify" className="grid max-w-md gap-4">
      <TextField
        field={plainField('code', { prefix: 'verify', value })}
        label={t('code')}
        hint={t('codeHint')}
        isRequired
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
      />
      <div>
        <button type="submit" className={buttonClasses()}>
          {t('submit')}
        </button>
      </div>
    </form>
  );
}
