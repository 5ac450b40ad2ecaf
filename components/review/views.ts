import type { ComponentType } from 'preact';
import type { IconName } from '../icon';
import type { ViewName } from '../stores/route-store';
import { Sessions } from './sessions/sessions';
import { Settings } from './settings/settings';

/** What each address of the review page shows. */
export const views: Partial<Record<ViewName, { icon: IconName; view: ComponentType }>> = {
  sessions: { icon: 'roll', view: Sessions },
  settings: { icon: 'settings', view: Settings },
};
