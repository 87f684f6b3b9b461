import { z } from 'zod';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { EmployerFacts } from '~/domain/organisations/employer-facts';
import {
  employerPlace,
  findPlaceProblem,
  type EmployerPlace,
  type PlaceProblem,
} from '~/domain/organisations/employer-place';
import { isReadableName } from '~/domain/organisations/names';
import { BRANCHES } from '~/domain/plan/contract/vocabulary';

import { postalCode, requiredText, yesNoUnknown } from './fields.server';
import { says, type MessageKey } from './messages.server';

/** Longer names do not exist in German registers; the contract takes 300. */
const MAX_NAME = 200;
const MAX_EMPLOYEES = 1_000_000;

const firmName = () =>
  requiredText(MAX_NAME).refine(isReadableName, says('organisation:create.nameUnreadable'));

/** The two answers with which an employer begins. */
export const createEmployerSchema = z.object({
  /** Only against double sending; a form without it is as good. */
  submissionKey: z.guid().optional().catch(undefined),
  name: firmName(),
  postalCode: postalCode().refine(isKnownPostalCode, says('organisation:create.postalCodeUnknown')),
});

function isKnownPostalCode(code: string): boolean {
  // Asked only of five digits; anything else has its own message.
  return (
    !/^\d{5}$/.test(code) || employerPlace(bundledDirectory, { postalCode: code, kreis: null }).state !== null
  );
}

/** The whole profile as the form sends it; what is left empty is "don't know yet". */
export const employerProfileSchema = z
  .object({
    revision: z.number().int().min(1),
    legalName: firmName(),
    postalCode: postalCode(),
    kreis: z.string().max(5).optional(),
    chamberId: z.string().max(100).optional(),
    employeeCount: employeeCount(),
    branch: z.enum(BRANCHES).optional(),
    boundByTariff: yesNoUnknown(),
    trainsApprentices: yesNoUnknown(),
    temporaryAgency: yesNoUnknown(),
    careFacility: yesNoUnknown(),
  })
  .superRefine((values, issues) => {
    const { kreis = null, chamberId = null } = values;
    const problem = findPlaceProblem(bundledDirectory, { postalCode: values.postalCode, kreis, chamberId });
    if (problem)
      issues.addIssue({ code: 'custom', path: [problem.field], ...says(placeMessages[problem.field]) });
  });

const placeMessages: Record<PlaceProblem['field'], MessageKey> = {
  postalCode: 'organisation:company.postalCodeUnknown',
  kreis: 'organisation:company.kreisUnfit',
  chamberId: 'organisation:company.chamberUnfit',
};

/** A whole number as people type it: `1200`, `1.200`, `1 200`. Read as text, for `1.200` is no decimal number here. */
function employeeCount() {
  return z
    .string()
    .trim()
    .refine(isWholeNumber, says('common:validation.integer'))
    .transform((text) => Number(text.replace(/\D/g, '')))
    .pipe(z.number().max(MAX_EMPLOYEES))
    .optional();
}

function isWholeNumber(text: string): boolean {
  return /^(\d{1,12}|\d{1,3}([.\s]\d{3}){1,3})$/.test(text);
}

export type EmployerProfileForm = z.output<typeof employerProfileSchema>;

/** The facts of an accepted form; the Land and, where the town tells it, the Kreis are filled in. */
export function factsOfForm({ revision: _, ...values }: EmployerProfileForm): EmployerFacts {
  const place = employerPlace(bundledDirectory, {
    postalCode: values.postalCode,
    kreis: values.kreis ?? null,
  });
  return {
    ...values,
    kreis: place.kreis,
    state: place.state,
    chamberId: values.chamberId ?? null,
    employeeCount: values.employeeCount ?? null,
    branch: values.branch ?? null,
  };
}

/** Only the place, for looking up what follows from it while the rest is still being typed. */
export const employerPlaceSchema = z
  .object({ postalCode: postalCode(), kreis: z.string().max(5).optional() })
  .superRefine(({ postalCode, kreis = null }, issues) => {
    if (employerPlace(bundledDirectory, { postalCode, kreis }).state !== null) return;
    issues.addIssue({ code: 'custom', path: ['postalCode'], ...says(placeMessages.postalCode) });
  });

/** What was sent in one field, as text. */
function textOf(values: Record<string, unknown>, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The place that a form names, with the choices that follow; for forms that could not be accepted, too. */
export function placeOfForm(values: Record<string, unknown>): EmployerPlace {
  return employerPlace(bundledDirectory, {
    postalCode: textOf(values, 'postalCode'),
    kreis: textOf(values, 'kreis') || null,
  });
}

/** Everything typed so far, as it was typed. */
export function typedValues(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(PROFILE_FIELDS.map((name) => [name, textOf(values, name)]));
}

/** Everything typed so far, with Kreis and chamber brought in line with the place. */
export function valuesWithPlace(values: Record<string, unknown>): Record<string, string> {
  const place = placeOfForm(values);
  const chamberId = textOf(values, 'chamberId');
  return {
    ...typedValues(values),
    kreis: place.kreis ?? '',
    chamberId: place.chambers.some((chamber) => chamber.id === chamberId) ? chamberId : '',
  };
}

const PROFILE_FIELDS = Object.keys(employerProfileSchema.shape);

/** The form that shows these facts: every field as text. */
export function formOfFacts(facts: EmployerFacts): Record<string, string> {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  const choice = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no');
  return {
    legalName: facts.legalName,
    postalCode: text(facts.postalCode),
    kreis: text(facts.kreis),
    chamberId: text(facts.chamberId),
    employeeCount: text(facts.employeeCount),
    branch: text(facts.branch),
    boundByTariff: choice(facts.boundByTariff),
    trainsApprentices: choice(facts.trainsApprentices),
    temporaryAgency: choice(facts.temporaryAgency),
    careFacility: choice(facts.careFacility),
  };
}
