import { everyPlan } from './every-plan.ts';
import { STRONG_RUNNER } from './runners.ts';

everyPlan(STRONG_RUNNER);
