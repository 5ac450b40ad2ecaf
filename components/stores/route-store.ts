import { signal } from '@preact/signals';

/**
 * The views of the review page, each with an address of its own, so that links and the way back work. The part after the
 * `#`: `/sessions/<account>/<id>?q=is:new`.
 */
export const viewNames = [
  'sessions',
  'timeline',
  'places',
  'changes',
  'checklist',
  'response',
  'evidence',
  'help',
  'settings',
] as const;
export type ViewName = (typeof viewNames)[number];

export interface Route {
  view: ViewName;
  /** What follows the view, decoded. */
  path: string[];
  query: Record<string, string>;
}

/** Never throws: an address that leads nowhere leads to the sessions. */
export function parseRoute(hash: string): Route {
  const [, where = '', search = ''] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const [first = '', ...path] = where.split('/').filter(Boolean).map(decoded);
  const view = viewNames.find((name) => name === first);
  if (view === undefined) return { view: 'sessions', path: [], query: {} };
  return { view, path, query: Object.fromEntries(new URLSearchParams(search)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view, for a link. Parts of the query that are '' are left out. */
export function hrefOf(view: ViewName, path: string[] = [], query: Record<string, string> = {}): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const where = [view, ...path].map(encodeURIComponent).join('/');
  return `#/${where}${search.size > 0 ? `?${search}` : ''}`;
}

export type RouteStore = ReturnType<typeof createRouteStore>;

/** Where the review page is, and how it gets elsewhere. */
export function createRouteStore() {
  const route = signal(parseRoute(location.hash));
  const follow = () => {
    route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', follow);
  return {
    route,
    /** Goes to a view; the way back leads here again. */
    go(...to: Parameters<typeof hrefOf>) {
      location.hash = hrefOf(...to);
    },
    /** Changes the query of this view without another step on the way back: while somebody types, for instance. */
    ask(query: Record<string, string>) {
      const { view, path, query: before } = route.value;
      history.replaceState(null, '', hrefOf(view, path, { ...before, ...query }));
      follow();
    },
    dispose: () => removeEventListener('hashchange', follow),
  };
}
