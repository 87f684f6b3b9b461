import { draftFromStored } from '~/domain/cases/draft';
import { FIELD_NAMES } from '~/domain/cases/fields';
import { occupationFromText } from '~/domain/cases/occupation-text';
import { isStateCode } from '~/domain/catalogue/states';
import { completeWorkplace, occupationGroupOf, type Workplace } from '~/domain/directory';
import type { OccupationGroup } from '~/domain/directory/vocabulary';
import { isOffered, isPersonalFact, type FactOffer } from '~/domain/enquiries';
import { stepTitleIn } from '~/domain/work/step-words';
import { answerText, questionLabel } from '~/forms/case-questions.server';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { getEmployerProfile } from '../organisations/employer-profile.server';

/** What an enquiry begins with: where the work is, and which facts could be sent. */
export interface AskSource {
  caseId: string | null;
  caseNumber: number | null;
  step: { key: string; title: string } | null;
  place: Workplace;
  occupationGroup: OccupationGroup | null;
  offers: FactOffer[];
  /** Files of the folder that could go along; none does by itself. */
  files: AskFile[];
}

export interface AskFile {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
}

/** As many as a form can show; a folder with more is shared, not asked about. */
const MOST_FILES = 60;

/**
 * The facts of a case, or of the company alone where the question belongs to no case.
 *
 * @throws AppError `not-found`, also for cases and steps of other organisations
 */
export async function askSource(
  { database }: Pick<AppContext, 'database'>,
  of: { organisationId: string; caseId: string | null; stepId: string | null; language: 'de' | 'en' },
): Promise<AskSource> {
  const { organisationId, caseId, stepId, language } = of;
  const [profile, directory, found, step, files] = await Promise.all([
    getEmployerProfile(database, organisationId),
    directoryOf({ database }),
    caseId === null
      ? null
      : database.hiringCase.findUnique({
          where: { organisationId_id: { organisationId, id: caseId } },
          select: { number: true, draft: true },
        }),
    caseId === null || stepId === null
      ? null
      : database.caseStep.findFirst({
          where: { organisationId, caseId, id: stepId, status: { not: 'dropped' } },
          select: { key: true, title: true },
        }),
    caseId === null
      ? []
      : database.folderFile.findMany({
          where: { organisationId, caseId, replacedAt: null, object: { status: 'stored' } },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          take: MOST_FILES,
          select: { id: true, name: true, object: { select: { mediaType: true, sizeBytes: true } } },
        }),
  ]);
  if (caseId !== null && found === null) throw notFound();
  if (stepId !== null && step === null) throw notFound();
  const draft = found === null ? {} : draftFromStored(found.draft);
  const { postalCode, kreis, state } = profile.facts;
  const workplace = draft['position.workplacePostalCode'];
  const place =
    workplace === undefined || workplace === ''
      ? { postalCode, kreis, state }
      : { postalCode: workplace, kreis: null, state: null };
  const occupation = occupationFromText(draft['position.occupationId'] ?? '');
  const offers = FIELD_NAMES.filter(isOffered).flatMap((key): FactOffer[] => {
    const [german, english] = [answerText(key, draft[key], 'de'), answerText(key, draft[key], 'en')];
    if (german === null || english === null) return [];
    return [
      {
        key,
        isPersonal: isPersonalFact(key),
        de: { term: questionLabel(key, 'de'), value: withUnit(key, german, 'de') },
        en: { term: questionLabel(key, 'en'), value: withUnit(key, english, 'en') },
      },
    ];
  });
  const complete = completeWorkplace(directory, place);
  return {
    caseId,
    caseNumber: found?.number ?? null,
    step: step === null ? null : { key: step.key, title: stepTitleIn(step, language) },
    place: {
      ...complete,
      state: complete.state !== null && isStateCode(complete.state) ? complete.state : null,
    },
    occupationGroup: occupation === null ? null : occupationGroupOf(occupation),
    offers,
    files: files.map(({ object, ...file }) => ({ ...file, ...object })),
  };
}

/** In the form the unit stands in the hint beside the field; alone the number needs it. */
function withUnit(key: string, value: string, language: 'de' | 'en'): string {
  if (!/^\d/.test(value)) return value;
  if (/months/i.test(key)) return `${value} ${language === 'de' ? 'Monate' : 'months'}`;
  return /hoursPerWeek/.test(key) ? `${value} ${language === 'de' ? 'Stunden' : 'hours'}` : value;
}
