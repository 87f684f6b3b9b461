import type { RouteId } from '../../plan/contract/vocabulary';
import type { Facts } from '../../plan/facts';
import { otherTitle, opportunityFindings } from '../../texts/findings/opportunity-card';
import type { QuestionPath } from '../../texts/questions';
import { routeTitles } from '../../texts/routes';
import { answersOf } from '../answers';
import type { RouteDefinition } from '../route';
import { code, finding, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * No other title for work can be given yet: the condition of the follow-up card.
 * Source: § 20a Abs. 5 S. 2 AufenthG, since 2024-06-01.
 * Covers: every route of section 4 that Lotsenwerk knows, each by all its conditions; one that is only reachable by later
 * steps cannot be given today and does not stand in the way. Leaves out: titles of section 4 without a route here (§§ 19,
 * 19b, 20, 21), and what an authority may waive.
 */
const SOURCE = provision('AufenthG', '20a', 'Abs. 5 S. 2');
const answer = answersOf('no-other-work-title', SOURCE, opportunityFindings);

type Verdict = 'possible' | 'impossible' | readonly QuestionPath[];

/** Whether the title could be given today; the open questions where that is not known. */
function verdictOn(route: RouteDefinition, facts: Facts): Verdict {
  // All of them are older than the card, so none is out of force.
  if ((route.outOfScope?.(facts) ?? null) !== null) return 'impossible';
  const context = { consentRequired: route.isConsentRequired(facts) };
  const open: QuestionPath[] = [];
  let isOpen = false;
  for (const rule of route.rules) {
    const found = rule.check(facts, context);
    if (found?.result === 'not-met') return 'impossible';
    if (found?.result !== 'missing' || rule.kind === 'refusal-ground') continue;
    isOpen = true;
    open.push(...((found.missingPaths ?? []) as QuestionPath[]));
  }
  return isOpen ? open : 'possible';
}

/** The rule over the given routes of section 4. */
export function noOtherWorkTitle(routes: readonly RouteDefinition[]): Rule {
  return {
    id: 'no-other-work-title',
    kind: 'condition',
    variesWith: 'decision-date',
    check(facts) {
      const open = new Set<QuestionPath>();
      let isUnsure = false;
      const possible: RouteId[] = [];
      for (const route of routes) {
        const verdict = verdictOn(route, facts);
        if (verdict === 'possible') possible.push(route.id);
        else if (verdict !== 'impossible') {
          isUnsure = true;
          for (const path of verdict) open.add(path);
        }
      }
      const [first] = possible;
      if (first !== undefined) {
        return finding('no-other-work-title', {
          result: 'not-met',
          text: otherTitle[facts.language]({ title: routeTitles[first][facts.language] }),
          source: SOURCE,
          actual: code(possible.join(', ')),
        });
      }
      return isUnsure
        ? answer(facts, 'missing', 'otherTitleUnknown', { missingPaths: [...open] })
        : answer(facts, 'met', 'noOtherTitle');
    },
  };
}
