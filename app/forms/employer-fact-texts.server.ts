import { STATE_NAMES } from '~/domain/catalogue/states';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { kreisOf, placeOf } from '~/domain/directory/places';
import { EMPLOYER_FACT_NAMES, type EmployerFacts } from '~/domain/organisations/employer-facts';
import { formatNumber } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

export interface FactText {
  name: keyof EmployerFacts;
  /** The question as the form asks it. */
  label: string;
  /** The answer in words; open ones say so. */
  text: string;
}

/** What an employer said of itself, in words and in the order of the form. */
export function employerFactTexts(facts: EmployerFacts, language: Language): FactText[] {
  const t = translatorFor(language, 'organisation');
  const yesNo = (value: boolean | null) =>
    value === null ? t('company.unset') : value ? t('common:form.yes') : t('common:form.no');
  const kreis = facts.kreis === null ? null : kreisOf(bundledDirectory, facts.kreis);
  const town = facts.postalCode === null ? null : placeOf(bundledDirectory, facts.postalCode)?.town;
  const texts: Record<keyof EmployerFacts, string | null | undefined> = {
    legalName: facts.legalName,
    postalCode: facts.postalCode === null ? null : [facts.postalCode, town].filter(Boolean).join(' '),
    state: facts.state === null ? null : STATE_NAMES[facts.state][language],
    kreis: kreis?.name,
    chamberId: facts.chamberId === null ? null : bundledDirectory.chamberById.get(facts.chamberId)?.name,
    employeeCount: facts.employeeCount === null ? null : formatNumber(facts.employeeCount, language),
    branch: facts.branch === null ? null : t(`branches.${facts.branch}`),
    boundByTariff: yesNo(facts.boundByTariff),
    trainsApprentices: yesNo(facts.trainsApprentices),
    temporaryAgency: yesNo(facts.temporaryAgency),
    careFacility: yesNo(facts.careFacility),
  };
  const labels: Record<keyof EmployerFacts, string> = {
    legalName: t('company.legalName'),
    postalCode: t('company.postalCode'),
    state: t('company.state'),
    kreis: t('company.kreis'),
    chamberId: t('company.chamber'),
    employeeCount: t('company.employeeCount'),
    branch: t('company.branch'),
    boundByTariff: t('company.boundByTariff'),
    trainsApprentices: t('company.trainsApprentices'),
    temporaryAgency: t('company.temporaryAgency'),
    careFacility: t('company.careFacility'),
  };
  return EMPLOYER_FACT_NAMES.map((name) => ({
    name,
    label: labels[name],
    text: texts[name] ?? t('company.unset'),
  }));
}

export interface FactDifference {
  label: string;
  stored: string;
  yours: string;
}

/** Where two versions of the answers differ, in words. */
export function employerFactDifferences(
  stored: EmployerFacts,
  yours: EmployerFacts,
  language: Language,
): FactDifference[] {
  const yourTexts = employerFactTexts(yours, language);
  return employerFactTexts(stored, language).flatMap(({ name, label, text }, position) =>
    stored[name] === yours[name] ? [] : [{ label, stored: text, yours: yourTexts[position]?.text ?? '' }],
  );
}
