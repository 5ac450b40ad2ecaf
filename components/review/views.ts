import type { ComponentType } from 'preact';
import type { IconName } from '../icon';
import type { ViewName } from '../stores/route-store';
import { Changes } from './changes/changes';
import { Sessions } from './sessions/sessions';

/** What each address of the review page shows. */
export const views: Partial<Record<ViewName, { icon: IconName; view: ComponentType }>> = {
  sessions: { icon: 'roll', view: Sessions },
  changes: { icon: 'compare', view: Changes },
};
