import type { ComponentType } from 'preact';
import type { IconName } from '../icon';
import type { ViewName } from '../stores/route-store';
import { Help } from './help/help';
import { Places } from './places/places';
import { Sessions } from './sessions/sessions';

/** What each address of the review page shows. */
export const views: Partial<Record<ViewName, { icon: IconName; view: ComponentType }>> = {
  sessions: { icon: 'roll', view: Sessions },
  places: { icon: 'here', view: Places },
  help: { icon: 'help', view: Help },
};
