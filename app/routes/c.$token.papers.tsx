import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { candidateHeaders } from '~/auth/candidate-headers.server';
import { CandidateNote } from '~/components/candidate/candidate-note';
import { PaperList } from '~/components/candidate/paper-list';
import { uploadProblem } from '~/components/candidate/upload-problem';
import { useWords } from '~/components/candidate/use-words';
import { candidatePapers } from '~/queries/candidate/candidate-papers.server';
import { receivePapers } from '~/services/candidate/receive-papers.server';

export const headers = candidateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { base, link, planLanguage, today } = await requireCandidate(args);
  const { organisationId, caseId } = link;
  return {
    base,
    isThanks: new URL(args.request.url).searchParams.get('note') === 'arrived',
    papers: await candidatePapers(args.context.app.database, {
      organisationId,
      caseId,
      today,
      language: planLanguage,
    }),
  };
}

/** Files from the plain form. With a script they go to `papers/upload` instead, which answers in data. */
export async function action(args: ActionFunctionArgs) {
  const { base, link } = await requireCandidate(args);
  const files = await receivePapers(args.context.app, args.request, link);
  if (files === 'too-many') throw new Response(null, { status: 429 });
  const refused = files.flatMap(({ name, refused }) => (refused === null ? [] : [{ name, refused }]));
  if (files.length > 0 && refused.length === 0) return redirect(`${base}/papers?note=arrived`);
  return data({ isEmpty: files.length === 0, refused }, { status: 400 });
}

export default function CandidatePapersRoute() {
  const { base, isThanks, papers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  return (
    <>
      <div className="grid gap-2">
        <h1 className="text-h1">{words.papers.title}</h1>
        <p className="text-lead text-ink-muted">{words.papers.lead}</p>
      </div>
      {isThanks ? (
        <CandidateNote kind="success" isLive>
          <p>{words.papers.thanks}</p>
        </CandidateNote>
      ) : null}
      {answer === undefined ? null : (
        <CandidateNote kind="danger" isLive>
          {answer.isEmpty ? <p>{words.papers.problem.noFile}</p> : null}
          {answer.refused.map(({ name, refused }) => (
            <p key={name}>{uploadProblem(words, refused, name)}</p>
          ))}
        </CandidateNote>
      )}
      {papers.papers.length === 0 ? null : (
        <CandidateNote>
          <p id="upload-limits">{words.papers.limits}</p>
          <p>{words.papers.scanHint}</p>
        </CandidateNote>
      )}
      <PaperList base={base} papers={papers} />
    </>
  );
}
