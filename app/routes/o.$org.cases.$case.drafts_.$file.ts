import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';
import { draftFileName, type DraftFileFormat } from '~/domain/drafts/draft-file';
import { draftFileSchema } from '~/forms/draft-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { makeDraftFile } from '~/services/papers/make-draft-file.server';

const MEDIA_TYPES: Readonly<Record<DraftFileFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A draft as a file, with gaps where the case holds no value: `…/drafts/power-of-attorney.pdf?language=both`. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await requireCase(args);
  const asked = new URL(args.request.url).searchParams.get('language') ?? language;
  return answer(args, { language: asked });
}

/** The same with values typed for this one file, which are kept nowhere. */
export async function action(args: ActionFunctionArgs) {
  return answer(args, Object.fromEntries(await readForm(args.request)));
}

async function answer(args: LoaderFunctionArgs, fields: Record<string, unknown>): Promise<Response> {
  const { actor, organisation, caseId, base } = await requireCase(args);
  const file = draftFileName(args.params['file'] ?? '');
  if (file === null) throw notFound();
  const parsed = draftFileSchema.safeParse(fields);
  if (!parsed.success) throw badRequest('A value is too long.');
  const made = await makeDraftFile(args.context.app, {
    actor,
    organisationName: organisation.name,
    caseId,
    file,
    ...parsed.data,
  });
  if (made.outcome !== 'made') {
    const key = made.outcome === 'not-ready' ? 'drafts:flash.notReady' : 'drafts:flash.tooMany';
    return redirectWithFlash(`${base}/drafts`, { kind: 'warning', key });
  }
  return new Response(made.bytes, {
    headers: {
      'Content-Type': MEDIA_TYPES[file.format],
      'Content-Disposition': `attachment; filename="${file.id}.${file.format}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
