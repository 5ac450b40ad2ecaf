import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDays } from '../../../lib/words/days';

describe('calendar days', () => {
  it.each([
    ['UTC', '2026-05-03', '2026-05-03T00:00:00.000Z', '2026-05-04T00:00:00.000Z'],
    ['Europe/Berlin', '2026-05-03', '2026-05-02T22:00:00.000Z', '2026-05-03T22:00:00.000Z'],
    // Summer time begins: a day of 23 hours.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z', '2026-01-01T10:00:00.000Z'],
    // The clock went from 0:00 to 1:00: this day had no midnight.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
  ])('in %s, %s goes from %s to %s', (zone, day, from, to) => {
    const days = createDays(zone);
    expect(days.startOf(day)).toBe(from);
    expect(days.endOf(day)).toBe(to);
  });

  it.each(['', '2026-02-30', '2026-13-01', '26-01-01', '02026-01-01', 'yesterday', '2026-01-01T00:00'])(
    '"%s" is none',
    (text) => {
      const days = createDays('UTC');
      expect(days.startOf(text)).toBeNull();
      expect(days.endOf(text)).toBeNull();
    },
  );

  it('go from instant to day and back, in any zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Africa/Cairo',
      'Pacific/Chatham',
    );
    const instants = fc.date({
      min: new Date('2015-01-02'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, instants, (zone, date) => {
        const days = createDays(zone);
        const day = days.dayOf(date.toISOString());
        const [start, end] = [days.startOf(day) ?? '', days.endOf(day) ?? ''];
        expect(Date.parse(start)).toBeLessThanOrEqual(date.getTime());
        expect(Date.parse(end)).toBeGreaterThan(date.getTime());
        expect(days.dayOf(start)).toBe(day);
        expect(days.lastBefore(end)).toBe(day);
        expect(days.lastBefore(start)).not.toBe(day);
      }),
    );
  });
});
