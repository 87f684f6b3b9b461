import type { PlanView } from '~/domain/cases/plan-view';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { ContactList } from './contact-list';
import { CostSection } from './cost-section';
import { DocumentList } from './document-list';
import { KeyFacts } from './key-facts';
import { AuthoritySection, BranchSection, DutySection, SourceSection, StaySection } from './obligation-sections';
import { MissingFacts, WarningSection } from './question-sections';
import { Recommendation } from './recommendation';
import { RouteList } from './route-list';
import { TimelineSection } from './timeline-section';

/** A whole plan, the decisive things first. */
export function PlanSections({ plan, canEdit }: { plan: PlanView; canEdit: boolean }) {
  const t = useT('plan');
  return (
    <div className="grid gap-6 sm:gap-8">
      <KeyFacts plan={plan} />
      <Recommendation plan={plan} />
      <MissingFacts missing={plan.missing} canEdit={canEdit} />
      <WarningSection warnings={plan.warnings} />
      {plan.steps.length > 0 ? <TimelineSection plan={plan} /> : null}
      <CostSection costs={plan.costs} />
      {plan.documents.length > 0 ? (
        <Card title={t('documents.title')}>
          <DocumentList documents={plan.documents} />
        </Card>
      ) : null}
      <DutySection duties={plan.duties} />
      <AuthoritySection authorities={plan.authorities} />
      {plan.contacts.length > 0 ? (
        <Card title={t('contacts.title')}>
          <ContactList contacts={plan.contacts} />
        </Card>
      ) : null}
      <BranchSection branches={plan.branches} />
      <RouteList plan={plan} />
      <StaySection titleValidity={plan.titleValidity} permanentStay={plan.permanentStay} />
      <SourceSection plan={plan} />
    </div>
  );
}
