import type { SubmissionResult } from '@conform-to/react';
import { useEffect, type ReactNode } from 'react';

import type { EmployerPlace } from '~/domain/organisations/employer-place';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import {
  ActionForm,
  NumberField,
  SelectField,
  SubmitButton,
  TextField,
  YesNoUnknown,
  useForm,
} from '../form';
import { Notice } from '../notice';
import { BRANCHES } from '~/domain/plan/contract/vocabulary';
import { CompanyConflict, CONFLICT_ID, type Difference } from './company-conflict';
import { CompanyPlaceFields } from './company-place-fields';

export interface CompanyFormProps {
  /** What is stored. */
  loaded: { values: Record<string, string>; place: EmployerPlace; revision: number };
  /** What the last post of this form brought. */
  answer:
    | { kind: 'invalid'; lastResult: SubmissionResult<string[]>; place: EmployerPlace }
    | { kind: 'looked-up'; values: Record<string, string>; place: EmployerPlace; stamp: string }
    | {
        kind: 'conflict';
        values: Record<string, string>;
        place: EmployerPlace;
        differences: Difference[];
        stamp: string;
      }
    | undefined;
}

type CompanyValues = Record<keyof ReturnType<typeof useLabels> | 'revision', string>;

function useLabels() {
  const t = useT('organisation');
  return {
    legalName: t('company.legalName'),
    postalCode: t('company.postalCode'),
    kreis: t('company.kreis'),
    chamberId: t('company.chamber'),
    employeeCount: t('company.employeeCount'),
    branch: t('company.branch'),
    boundByTariff: t('company.boundByTariff'),
    trainsApprentices: t('company.trainsApprentices'),
    temporaryAgency: t('company.temporaryAgency'),
    careFacility: t('company.careFacility'),
  };
}

/** The employer's facts, one form in three parts. Works without a script: the place is looked up by a button. */
export function CompanyForm({ loaded, answer }: CompanyFormProps) {
  const t = useT('organisation');
  const labels = useLabels();
  const isInvalid = answer?.kind === 'invalid';
  const fresh = answer && !isInvalid ? answer : null;
  // A new id makes React and the browser forget what stood in the fields: after a look-up, a conflict, and saving.
  const [form, fields] = useForm<CompanyValues>({
    id: `company-${fresh?.stamp ?? loaded.revision}`,
    lastResult: isInvalid ? answer.lastResult : null,
    defaultValue: fresh?.values ?? loaded.values,
  });
  const place = answer?.place ?? loaded.place;
  useFocus(
    answer?.kind === 'looked-up' ? fields.kreis.id : answer?.kind === 'conflict' ? CONFLICT_ID : null,
    fresh?.stamp,
  );

  return (
    <>
      {answer?.kind === 'conflict' ? <CompanyConflict differences={answer.differences} /> : null}
      {answer?.kind === 'looked-up' ? (
        <Notice kind="info" isLive>
          {t('company.lookedUp')}
        </Notice>
      ) : null}
      <ActionForm key={form.id} form={form} labels={labels} className="max-w-3xl">
        {/* The revision that was seen when typing began travels with what was typed. */}
        <input type="hidden" name="revision" value={fields.revision.initialValue} />
        <Part title={t('company.sectionPlace')}>
          <TextField
            field={fields.legalName}
            label={labels.legalName}
            why={t('company.legalNameWhy')}
            isRequired
            autoComplete="organization"
            maxLength={200}
          />
          <CompanyPlaceFields fields={fields} labels={labels} place={place} />
        </Part>
        <Part title={t('company.sectionFirm')}>
          <NumberField
            field={fields.employeeCount}
            label={labels.employeeCount}
            hint={t('company.employeeCountHint')}
            why={t('company.employeeCountWhy')}
          />
          <SelectField
            field={fields.branch}
            label={labels.branch}
            why={t('company.branchWhy')}
            choices={BRANCHES.map((branch) => ({ value: branch, label: t(`branches.${branch}`) }))}
          />
        </Part>
        <Part title={t('company.sectionTerms')}>
          <YesNoUnknown
            field={fields.boundByTariff}
            label={labels.boundByTariff}
            why={t('company.boundByTariffWhy')}
          />
          <YesNoUnknown
            field={fields.trainsApprentices}
            label={labels.trainsApprentices}
            why={t('company.trainsApprenticesWhy')}
          />
          <YesNoUnknown
            field={fields.temporaryAgency}
            label={labels.temporaryAgency}
            why={t('company.temporaryAgencyWhy')}
          />
          <YesNoUnknown
            field={fields.careFacility}
            label={labels.careFacility}
            why={t('company.careFacilityWhy')}
          />
        </Part>
        <div>
          <SubmitButton name="intent" value="save" sendingText={t('common:form.saving')}>
            {t('company.save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <div className="grid gap-6">{children}</div>
    </Card>
  );
}

/** After a look-up or a conflict the next thing to read takes the focus: the button that had it is gone with the old form. */
function useFocus(elementId: string | null, stamp: string | undefined): void {
  useEffect(() => {
    if (elementId !== null) document.getElementById(elementId)?.focus();
  }, [elementId, stamp]);
}
