import { TYPED_GROUPS, TYPED_VALUES, typedNamesOf, type TypedName } from '~/domain/drafts/typed-values';
import { useT } from '~/i18n/use-t';

import { Disclosure } from '../disclosure';
import { TextArea, TextField } from '../form';
import { plainField } from '../work/plain-field';

/** Texts longer than this are written in several lines. */
const ONE_LINE = 250;

/** Values that go into the next file and are kept nowhere. */
export function TypedValuesFields() {
  const t = useT('drafts');
  return (
    <Disclosure summary={t('typed.title')}>
      <p className="mb-4 max-w-prose">{t('typed.text')}</p>
      <div className="grid gap-6 lg:grid-cols-2">
        {TYPED_GROUPS.map((group) => (
          <fieldset key={group} className="grid content-start gap-4">
            <legend className="mb-2 font-semibold">{t(`typed.group.${group}`)}</legend>
            {typedNamesOf(group).map((name) => (
              <TypedField key={name} name={name} />
            ))}
          </fieldset>
        ))}
      </div>
    </Disclosure>
  );
}

function TypedField({ name }: { name: TypedName }) {
  const t = useT('drafts');
  const { most } = TYPED_VALUES[name];
  const field = plainField(name, { prefix: 'draft' });
  const label = t(`typed.${name}`);
  return most > ONE_LINE ? (
    <TextArea field={field} label={label} maxLength={most} rows={3} autoComplete="off" />
  ) : (
    <TextField field={field} label={label} maxLength={most} autoComplete="off" />
  );
}
