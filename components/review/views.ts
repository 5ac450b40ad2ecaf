import type { ComponentType } from 'preact';
import type { IconName } from '../icon';
import type { ViewName } from '../stores/route-store';
import { Checklist } from './checklist/checklist';
import { Response } from './response/response';
import { Sessions } from './sessions/sessions';

/** What each address of the review page shows. */
export const views: Partial<Record<ViewName, { icon: IconName; view: ComponentType }>> = {
  sessions: { icon: 'roll', view: Sessions },
  checklist: { icon: 'check', view: Checklist },
  response: { icon: 'respond', view: Response },
};
