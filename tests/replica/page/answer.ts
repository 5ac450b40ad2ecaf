/** The long answer that the page streams: a kitchen garden, month by month, one year after the other. */

const months: [month: string, work: string, list: string[]][] = [
  [
    'January',
    'Little grows, so plan. Draw the beds to scale, write down what stood where, and order seed before the good kinds are gone. Never give a bed to the same family two years running.',
    ['Sharpen and oil the tools', 'Test old seed on damp paper', 'Prune apples on a dry day'],
  ],
  [
    'February',
    'The light comes back faster than the warmth. Sow what needs a long season indoors, on the brightest sill you have, and keep it cool so that it does not grow leggy.',
    ['Sow chillies and celeriac', 'Warm a bed under fleece', 'Chit the first potatoes'],
  ],
  [
    'March',
    'The soil decides, not the calendar: if a handful crumbles, begin; if it smears, wait a week. Spread compost and leave the digging to the worms.',
    ['Sow broad beans and peas', 'Plant onion sets', 'Start tomatoes indoors'],
  ],
  [
    'April',
    'Frost is still about, and one clear night undoes a month of care. Keep fleece at hand and harden young plants off over ten days, an hour longer each day.',
    ['Plant potatoes', 'Sow carrots thinly', 'Put up the pea sticks'],
  ],
  [
    'May',
    'Everything wants to be done at once. Do the watering in the morning, weed while the weeds are small, and plant the tender things out only after the last cold nights.',
    ['Plant out tomatoes and beans', 'Earth up potatoes', 'Sow a short row of salad'],
  ],
  [
    'June',
    'The first real harvests. Pick often: courgettes, peas and strawberries stop as soon as they think that their work is done.',
    ['Tie in tomatoes', 'Net the berries', 'Sow beetroot for autumn'],
  ],
  [
    'July',
    'Water deeply twice a week rather than a little every day, and cover the soil so that it keeps what you gave it. Lift garlic when the lower leaves turn yellow.',
    ['Pinch out side shoots', 'Lift and dry garlic', 'Sow chicory and fennel'],
  ],
  [
    'August',
    'Pick, dry, bottle, freeze. Where a bed becomes free, sow at once; six weeks of warm soil are too good to leave bare.',
    ['Sow winter salads', 'Cut back herbs', 'Save seed of the best beans'],
  ],
  [
    'September',
    'The evenings cool down and the light turns soft. Bring in the onions, ripen the last tomatoes by taking off the leaves that shade them.',
    ['Harvest pumpkins with a stalk', 'Plant winter onions', 'Sow green manure'],
  ],
  [
    'October',
    'Clear what is finished, but leave some seed heads for the birds. Leaves are the best free soil there is: heap them in a corner and forget them.',
    ['Lift carrots into sand', 'Plant garlic', 'Cover bare soil'],
  ],
  [
    'November',
    'Plant trees and bushes while the ground is still warm. Firm them in well and water even if it rains.',
    ['Plant currants', 'Clean the pots', 'Empty the water butt before frost'],
  ],
  [
    'December',
    'Rest. Walk round once a week, shake snow off the kale, and write down what you would do otherwise while you still remember it.',
    ['Harvest leeks and kale', 'Mulch the roses', 'Write up the year'],
  ],
];

/** One step of the answer: a new element, or one more token in the newest one. */
export type Step = { open: 'h2' | 'h3' | 'p' | 'ul' | 'li' | 'pre' } | { token: string };

function tokens(text: string): Step[] {
  return (text.match(/\s*\S{1,6}/g) ?? []).map((token) => ({ token }));
}

/** Endless: the reader of a test decides when it has seen enough. */
export function* answer(): Generator<Step> {
  for (let year = 1; ; year++) {
    yield { open: 'h2' };
    yield* tokens(`Year ${year}`);
    for (const [month, work, list] of months) {
      yield { open: 'h3' };
      yield* tokens(month);
      yield { open: 'p' };
      yield* tokens(work);
      yield { open: 'ul' };
      for (const item of list) {
        yield { open: 'li' };
        yield* tokens(item);
      }
    }
    yield { open: 'pre' };
    yield* tokens(
      `bed,spring,summer,winter\n1,peas,kale,kale\n2,potatoes,salad,rye\n3,carrots,beans,garlic\n`,
    );
  }
}
