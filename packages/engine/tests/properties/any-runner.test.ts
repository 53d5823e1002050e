import { everyPlan } from './every-plan.ts';
import { ANY_RUNNER } from './runners.ts';

everyPlan(ANY_RUNNER);
