import { everyPlan } from './every-plan.ts';
import { BUSY_RUNNER } from './runners.ts';

everyPlan(BUSY_RUNNER);
