import { everyPlan } from './every-plan.ts';
import { TENDER_RUNNER } from './runners.ts';

everyPlan(TENDER_RUNNER);
