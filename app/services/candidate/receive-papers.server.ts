import { takeFromLimit } from '~/auth/rate-limit.server';
import type { UploadAnswer } from '~/domain/candidate/upload-answer';
import type { AppContext } from '~/platform/context.server';
import { receiveUpload } from '~/services/folder/receive-upload.server';

import type { CandidateContext, OpenLink } from './candidate-context.server';
import { tellEmployer, wakeMails } from './tell-employer.server';

const DAY_SECONDS = 24 * 60 * 60;
/** Far above what a case needs; below what fills a disk. */
const FORMS_PER_DAY = { windowSeconds: DAY_SECONDS, max: 200 };

/**
 * Takes the files of the candidate into the folder and tells HR. What may be stored is the folder's to
 * judge.
 */
export async function receivePapers(
  app: CandidateContext & Pick<AppContext, 'storage' | 'log'>,
  request: Request,
  link: OpenLink,
): Promise<UploadAnswer[] | 'too-many'> {
  const { organisationId, caseId } = link;
  const { allowed } = await takeFromLimit(app, `candidate-upload:${link.id}`, FORMS_PER_DAY);
  if (!allowed) return 'too-many';
  const outcomes = await receiveUpload(app, request, {
    uploader: { organisationId, personId: null, via: 'candidate' },
    caseId,
    paperKey: null,
  });
  if (outcomes.some(({ outcome }) => outcome === 'stored')) {
    const mails = await app.database.$transaction((transaction) =>
      tellEmployer(transaction, app, {
        link,
        news: 'uploaded',
        cause: `candidate-uploaded:${caseId}`,
      }),
    );
    await wakeMails(app, organisationId, mails);
  }
  return outcomes.map((outcome) => ({
    name: outcome.name,
    refused: outcome.outcome === 'refused' ? outcome.reason : null,
  }));
}
