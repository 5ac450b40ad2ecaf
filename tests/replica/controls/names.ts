import type { Place, Session } from '../model';

/** How the controls call a session and a place, in plain English whatever the page's language. */

export function deviceName(device: Session['device'] | undefined): string {
  if (!device) return 'Unknown device';
  return 'name' in device ? device.name : `${device.browser} on ${device.system}`;
}

export function placeName(place: Place | null | undefined): string {
  if (!place) return 'no place';
  return [place.city, place.region, place.country].filter(Boolean).join(', ');
}
