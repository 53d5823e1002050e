import type { Plan } from '@stridelift/engine';
import { plain } from '@stridelift/formats/words';
import { countdownText, goalText, plannedText, totalText } from '../../view/header.ts';
import type { Page } from './page.ts';
import { wrap } from './wrap.ts';

/** Whose plan it is, what for, how long until then, and from which day it is reckoned. */
export function headerLines(plan: Plan, page: Page): readonly string[] {
  return [
    ...wrap(`${plain(plan.athlete.name)}: ${goalText(plan)}`, page.width).map(page.paint.title),
    ...wrap(`${countdownText(plan)} ${plannedText(plan)}`, page.width),
    ...wrap(totalText(plan), page.width),
  ];
}
