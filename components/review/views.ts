import type { ComponentType } from 'preact';
import type { IconName } from '../icon';
import type { ViewName } from '../stores/route-store';
import { Changes } from './changes/changes';
import { Checklist } from './checklist/checklist';
import { Evidence } from './evidence/evidence';
import { Help } from './help/help';
import { Places } from './places/places';
import { Response } from './response/response';
import { Sessions } from './sessions/sessions';
import { Settings } from './settings/settings';
import { Timeline } from './timeline/timeline';

/** What each address of the review page shows. */
export const views: Record<ViewName, { icon: IconName; view: ComponentType }> = {
  sessions: { icon: 'roll', view: Sessions },
  timeline: { icon: 'line', view: Timeline },
  changes: { icon: 'compare', view: Changes },
  places: { icon: 'here', view: Places },
  evidence: { icon: 'evidence', view: Evidence },
  help: { icon: 'help', view: Help },
  checklist: { icon: 'check', view: Checklist },
  response: { icon: 'respond', view: Response },
  settings: { icon: 'settings', view: Settings },
};
