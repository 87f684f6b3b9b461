import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { candidateHeaders } from '~/auth/candidate-headers.server';
import { CandidateNote } from '~/components/candidate/candidate-note';
import { StepList } from '~/components/candidate/step-list';
import { useWords } from '~/components/candidate/use-words';
import { readForm } from '~/forms/parse-form.server';
import { badRequest } from '~/platform/errors';
import { candidateSteps } from '~/queries/candidate/candidate-steps.server';
import { reportStep, takeBackReport } from '~/services/candidate/report-step.server';

export const headers = candidateHeaders;

const NOTES = {
  reported: { kind: 'success', key: 'reportSent' },
  'taken-back': { kind: 'success', key: 'takenBack' },
  'bad-day': { kind: 'danger', key: 'badDay' },
  changed: { kind: 'warning', key: 'changed' },
} as const;

export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireCandidate(args);
  const note = new URL(args.request.url).searchParams.get('note') ?? '';
  return {
    note: Object.hasOwn(NOTES, note) ? (note as keyof typeof NOTES) : null,
    steps: await candidateSteps(args.context.app.database, visit),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requireCandidate(args);
  const form = await readForm(args.request);
  const { app } = args.context;
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const stepId = field('step');
  switch (form.get('intent')) {
    case 'report': {
      const outcome = await reportStep(app, { link: visit.link, stepId, doneOn: field('doneOn') });
      return redirect(`${visit.base}/steps?note=${outcome}`);
    }
    case 'take-back': {
      const outcome = await takeBackReport(app, { link: visit.link, stepId });
      return redirect(`${visit.base}/steps?note=${outcome}`);
    }
    default:
      throw badRequest('No known intent.');
  }
}

export default function CandidateStepsRoute() {
  const { note, steps } = useLoaderData<typeof loader>();
  const words = useWords();
  const shown = note === null ? null : NOTES[note];
  return (
    <>
      <div className="grid gap-2">
        <h1 className="text-h1">{words.steps.title}</h1>
        <p className="text-lead text-ink-muted">{words.steps.lead}</p>
      </div>
      {shown === null ? null : (
        <CandidateNote kind={shown.kind} isLive>
          <p>{words.steps[shown.key]}</p>
        </CandidateNote>
      )}
      <StepList steps={steps} canReport />
    </>
  );
}
