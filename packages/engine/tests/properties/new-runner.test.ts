import { everyPlan } from './every-plan.ts';
import { NEW_RUNNER } from './runners.ts';

everyPlan(NEW_RUNNER);
