import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { candidateHeaders } from '~/auth/candidate-headers.server';
import { DataPage } from '~/components/candidate/data-page';
import { candidateData } from '~/queries/candidate/candidate-data.server';

export const headers = candidateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireCandidate(args);
  return { base: visit.base, data: await candidateData(args.context.app.database, visit) };
}

export default function CandidateDataRoute() {
  const { base, data } = useLoaderData<typeof loader>();
  return <DataPage base={base} data={data} />;
}
