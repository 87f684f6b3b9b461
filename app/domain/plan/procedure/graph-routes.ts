/** The steps that the kind of title adds: before filing, between journey and work, and after work began. */
import type { GraphBuilder } from './graph-builder';
import * as bridge from './templates-bridge';
import * as prepare from './templates-prepare';
import * as route from './templates-routes';
import { ROUTE_WORDS } from './texts/route-words';
import { stepTemplate } from './step-template';
import type { Variant } from './variant';

const JOB_OFFER_WITH_MEASURE = stepTemplate({
  ...prepare.JOB_OFFER,
  documents: [...prepare.JOB_OFFER.documents, 'supplementary-sheet-a'],
  words: ROUTE_WORDS.offerMeasure,
});

/** The contract, or what takes its place, and the agreements of the parties. */
export function addOffer(graph: GraphBuilder, variant: Variant): void {
  switch (variant.track) {
    case 'training-firm':
      graph.add(route.TRAINING_CONTRACT);
      return;
    case 'training-school':
      graph.add(route.SCHOOL_ADMISSION);
      return;
    case 'exam':
      graph.add(route.EXAM_REGISTRATION);
      return;
    case 'skills-analysis':
      graph.add(route.SKILLS_ANALYSIS_PLACE);
      return;
    case 'research':
      graph.add(route.HOSTING_AGREEMENT);
      return;
    case 'training-search':
    case 'job-search':
      return;
    case 'agency-agreement':
      graph.add(route.AGENCY_PLACEMENT);
      graph.add(prepare.JOB_OFFER, 'agency-placement');
      return;
    case 'measure':
    case 'partnership':
      graph.add(JOB_OFFER_WITH_MEASURE);
      return;
    default:
      graph.add(prepare.JOB_OFFER);
  }
}

function addMeasurePreparation(graph: GraphBuilder, variant: Variant): void {
  if (variant.measure !== 'in-company') graph.add(route.MEASURE_PLACE);
  if (variant.measure === 'in-company' || variant.measure === 'unsaid')
    graph.add(route.QUALIFICATION_PLAN, 'job-offer');
  graph.add(route.MEASURE_LANGUAGE);
  graph.add(route.LIVELIHOOD_PROOF, 'job-offer');
}

/** What has to be settled or proved before the first application. */
export function addRoutePreparation(graph: GraphBuilder, variant: Variant): void {
  switch (variant.track) {
    case 'training-firm':
      graph.add(route.TRAINING_REGISTRATION, 'training-contract');
      graph.add(route.TRAINING_LANGUAGE);
      graph.add(route.LIVELIHOOD_PROOF, 'training-contract');
      break;
    case 'training-school':
      graph.add(route.TRAINING_LANGUAGE);
      graph.add(route.LIVELIHOOD_PROOF);
      break;
    case 'measure':
      addMeasurePreparation(graph, variant);
      break;
    case 'partnership':
      graph.add(route.PARTNERSHIP_AGREEMENT, 'job-offer');
      graph.add(route.PARTNERSHIP_LANGUAGE);
      if (variant.tariffProof) graph.add(route.TARIFF_PROOF_PARTNERSHIP, 'job-offer');
      break;
    case 'agency-agreement':
      graph.add(route.MEASURE_LANGUAGE);
      break;
    case 'exam':
    case 'skills-analysis':
      graph.add(route.MEASURE_LANGUAGE);
      graph.add(route.LIVELIHOOD_PROOF);
      break;
    case 'training-search':
      graph.add(route.TRAINING_LANGUAGE);
      graph.add(route.LIVELIHOOD_PROOF);
      break;
    case 'job-search':
      graph.add(route.POINTS_CHECK);
      graph.add(route.LIVELIHOOD_PROOF);
      break;
    case 'highly-qualified':
      graph.add(route.DISTINCTION_PROOF);
      break;
    case 'specialist':
      graph.add(route.SPECIALIST_PROOF, 'job-offer');
      break;
    case 'driver':
      graph.add(route.DRIVING_LICENCE_CHECK);
      break;
    case 'driver-training':
      graph.add(route.HOME_LICENCE_CHECK);
      graph.add(route.DRIVER_TRAINING_PLAN, 'job-offer');
      break;
    case 'short-quota':
      graph.add(route.TARIFF_PROOF_QUOTA, 'job-offer');
      graph.add(route.TRAVEL_COSTS, 'job-offer');
      break;
    case 'experience':
      if (variant.tariffProof) graph.add(route.TARIFF_PROOF, 'job-offer');
      break;
    case 'skilled':
    case 'research':
    case 'care-assistant':
    case 'best-friends':
    case 'western-balkans':
    case 'follow-up-card':
    case 'temporary-protection':
      break;
  }
}

/** Titles that come before the work: exam, analysis or search, then the title that allows the job. */
export function addBeforeWork(graph: GraphBuilder, variant: Variant): void {
  switch (variant.track) {
    case 'exam':
      graph.add(bridge.EXAM, 'travel', 'title-decision');
      graph.add(bridge.followUpDecision(variant.law), 'exam');
      graph.add(bridge.JOB_FOUND, 'follow-up-decision');
      graph.add(bridge.NEXT_TITLE_SKILLED, 'job-found');
      break;
    case 'skills-analysis':
      graph.add(bridge.SKILLS_ANALYSIS, 'travel', 'title-decision');
      graph.add(bridge.followUpDecision(variant.law), 'skills-analysis');
      graph.add(bridge.JOB_FOUND, 'follow-up-decision');
      graph.add(bridge.NEXT_TITLE_SKILLED, 'job-found');
      break;
    case 'training-search':
      graph.add(bridge.TRIAL_WORK_TRAINING, 'travel', 'title-decision');
      graph.add(bridge.TRAINING_FOUND, 'trial-work');
      graph.add(bridge.NEXT_TITLE_TRAINING, 'job-found');
      break;
    case 'job-search':
      graph.add(bridge.TRIAL_WORK, 'travel', 'title-decision');
      graph.add(bridge.JOB_FOUND, 'trial-work');
      graph.add(bridge.NEXT_TITLE_AFTER_SEARCH, 'job-found');
      break;
    default:
      break;
  }
}

function addMeasure(graph: GraphBuilder, variant: Variant): void {
  graph.add(bridge.MEASURE, 'later-recognition-decision', 'first-day');
  graph.add(bridge.FOLLOW_UP_APPLICATION, 'measure');
  graph.add(bridge.followUpDecision(variant.law), 'follow-up-application');
  graph.add(bridge.NEXT_TITLE_SKILLED, 'follow-up-decision');
}

/** What comes after work, training or measure have begun. */
export function addRouteAfterwards(graph: GraphBuilder, variant: Variant): void {
  switch (variant.track) {
    case 'training-firm':
      graph.add(bridge.TRAINING_EXAM, 'first-day');
      graph.add(bridge.NEXT_TITLE_AFTER_TRAINING, 'training-exam');
      break;
    case 'training-school':
      graph.add(bridge.SCHOOL_EXAM, 'first-day');
      graph.add(bridge.NEXT_TITLE_AFTER_TRAINING, 'training-exam');
      break;
    case 'measure':
      addMeasure(graph, variant);
      break;
    case 'partnership':
    case 'agency-agreement':
      graph.add(
        variant.track === 'partnership'
          ? bridge.LATER_RECOGNITION_APPLY
          : bridge.LATER_RECOGNITION_APPLY_AGENCY,
        'travel',
        'title-decision',
      );
      graph.add(bridge.laterDecision(variant.law), 'later-recognition-apply');
      addMeasure(graph, variant);
      break;
    case 'driver':
      graph.add(bridge.DRIVER_MODULES, 'first-day');
      break;
    case 'driver-training':
      graph.add(bridge.DRIVER_QUALIFICATION, 'first-day');
      graph.add(bridge.DRIVER_LICENCE, 'driver-qualification');
      graph.add(bridge.NEXT_TITLE_DRIVER, 'driver-licence');
      graph.add(bridge.DRIVER_MODULES, 'driver-licence');
      break;
    case 'short-quota':
      graph.add(bridge.DEPARTURE, 'first-day');
      break;
    default:
      break;
  }
}
