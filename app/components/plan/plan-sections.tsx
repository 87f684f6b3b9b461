import type { ReactNode } from 'react';
import type { PlanView } from '~/domain/cases/plan-view';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { FittingTemplates } from '../templates/fitting-templates';
import { ContactList } from './contact-list';
import { CostSection } from './cost-section';
import { DocumentList } from './document-list';
import { KeyFacts } from './key-facts';
import {
  AuthoritySection,
  BranchSection,
  DutySection,
  SourceSection,
  StaySection,
} from './obligation-sections';
import { PrintButton } from './print-button';
import { MissingFacts, WarningSection } from './question-sections';
import { Recommendation } from './recommendation';
import { ResponsibilitySection } from './responsibility-section';
import { RouteList } from './route-list';
import { TimelineSection } from './timeline-section';

/** A whole plan, the decisive things first, with links to its parts: it is a long page. */
export function PlanSections({ plan, canEdit }: { plan: PlanView; canEdit: boolean }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const templates = useT('templates');
  const parts: { id: string; title: string; isShown: boolean; content: ReactNode }[] = [
    {
      id: 'questions',
      title: pages('missing.title'),
      isShown: plan.missing.length > 0,
      content: <MissingFacts missing={plan.missing} canEdit={canEdit} />,
    },
    {
      id: 'notes',
      title: pages('warnings.title'),
      isShown: plan.warnings.length > 0,
      content: <WarningSection warnings={plan.warnings} />,
    },
    {
      id: 'timeline',
      title: pages('timeline.title'),
      isShown: plan.steps.length > 0,
      content: <TimelineSection plan={plan} />,
    },
    {
      id: 'responsibilities',
      title: templates('responsibility.title'),
      isShown: plan.responsibilities.length > 0,
      content: <ResponsibilitySection plan={plan} />,
    },
    {
      id: 'templates',
      title: templates('fitting.title', { count: plan.templates.length }),
      isShown: plan.templates.length > 0,
      content: <FittingTemplates templates={plan.templates} />,
    },
    {
      id: 'costs',
      title: pages('costs.title'),
      isShown: true,
      content: <CostSection costs={plan.costs} possibleFees={plan.possibleFees} />,
    },
    {
      id: 'documents',
      title: t('documents.title'),
      isShown: plan.documents.length > 0,
      content: (
        <Card title={t('documents.title')}>
          <DocumentList documents={plan.documents} />
        </Card>
      ),
    },
    {
      id: 'duties',
      title: pages('duties.title'),
      isShown: plan.duties.length > 0,
      content: <DutySection duties={plan.duties} />,
    },
    {
      id: 'offices',
      title: pages('authorities.title'),
      isShown: plan.authorities.length > 0,
      content: <AuthoritySection authorities={plan.authorities} />,
    },
    {
      id: 'contacts',
      title: t('contacts.title'),
      isShown: plan.contacts.length > 0,
      content: (
        <Card title={t('contacts.title')}>
          <ContactList contacts={plan.contacts} />
        </Card>
      ),
    },
    {
      id: 'branches',
      title: pages('branches.title'),
      isShown: plan.branches.length > 0,
      content: <BranchSection branches={plan.branches} />,
    },
    { id: 'routes', title: pages('routes.title'), isShown: true, content: <RouteList plan={plan} /> },
    {
      id: 'stay',
      title: pages('permanent.title'),
      isShown: plan.titleValidity !== null || plan.permanentStay !== null,
      content: <StaySection titleValidity={plan.titleValidity} permanentStay={plan.permanentStay} />,
    },
    { id: 'sources', title: t('sources.title'), isShown: true, content: <SourceSection plan={plan} /> },
  ];
  const shown = parts.filter((part) => part.isShown);
  return (
    <div className="grid gap-6 sm:gap-8">
      <KeyFacts plan={plan} />
      <Recommendation plan={plan} />
      <nav aria-label={t('onPage')}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-small text-ink-muted">{t('onPage')}</p>
          <PrintButton />
        </div>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {shown.map((part) => (
            <li key={part.id}>
              <a
                href={`#${part.id}`}
                className="inline-flex min-h-8 items-center text-link underline underline-offset-4"
              >
                {part.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((part) => (
        <div key={part.id} id={part.id} className="scroll-mt-6">
          {part.content}
        </div>
      ))}
    </div>
  );
}
