import { STATE_NAMES } from '~/domain/catalogue/states';
import type { EmployerPlace } from '~/domain/organisations/employer-place';
import { useLanguage, useT } from '~/i18n/use-t';

import { RadioGroup, SelectField, SubmitButton, TextField, type FormField } from '../form';

export interface CompanyPlaceFieldsProps {
  fields: { postalCode: FormField; kreis: FormField; chamberId: FormField };
  labels: { postalCode: string; kreis: string; chamberId: string };
  place: EmployerPlace;
}

/** Postal code, Kreis and chamber: each answer makes the choices of the next one. */
export function CompanyPlaceFields({ fields, labels, place }: CompanyPlaceFieldsProps) {
  const t = useT('organisation');
  const language = useLanguage();
  const kreisTypes: Record<string, string> = t('kreisTypes', { returnObjects: true });
  const groups = place.kreise.map(({ state, kreise }) => ({
    label: STATE_NAMES[state][language],
    choices: kreise.map(({ ags, name, type }) => ({
      value: ags,
      label: `${name} (${kreisTypes[type] ?? type})`,
    })),
  }));
  return (
    <>
      <TextField
        field={fields.postalCode}
        label={labels.postalCode}
        hint={t('company.postalCodeHint')}
        why={t('company.postalCodeWhy')}
        isRequired
        autoComplete="postal-code"
        inputMode="numeric"
        width="short"
      />
      <SelectField field={fields.kreis} label={labels.kreis} why={t('company.kreisWhy')} choices={groups} />
      <div className="grid gap-2 rounded-control bg-sunken p-3">
        {place.town === null && place.state === null ? null : (
          <p>
            {[place.town, place.state === null ? null : STATE_NAMES[place.state][language]]
              .filter(Boolean)
              .join(', ')}{' '}
            <span className="text-small text-ink-muted">{t('company.stateFollows')}</span>
          </p>
        )}
        <p className="text-small text-ink-muted">{t('company.stateWhy')}</p>
        <p className="text-small text-ink-muted">{t('company.lookUpHint')}</p>
        <div>
          <SubmitButton name="intent" value="look-up" look="secondary">
            {t('company.lookUp')}
          </SubmitButton>
        </div>
      </div>
      {place.chambers.length === 0 ? (
        <p className="text-ink-muted">
          <span className="font-semibold text-ink">{labels.chamberId}: </span>
          {t('company.chamberFirst')}
          <input type="hidden" name="chamberId" value="" />
        </p>
      ) : (
        <RadioGroup
          field={fields.chamberId}
          label={labels.chamberId}
          hint={`${t('company.chamberHint')} ${t('company.chamberUnverified')}`}
          why={t('company.chamberWhy')}
          choices={[
            ...place.chambers.map(({ id, name, isSplit }) => ({
              value: id,
              label: name,
              hint: isSplit ? t('company.chamberSplit') : undefined,
            })),
            { value: '', label: t('company.chamberOther') },
          ]}
        />
      )}
    </>
  );
}
