import { conversations } from './conversations';
import { Icon, type IconName } from './icons';
import { view, words } from './live';
import { go, place } from './place';
import { ProfileMenu } from './profile-menu';

/** Beside the chat in a wide window, over it in a narrow one. */
export function Sidebar({ open, close }: { open: boolean; close: () => void }) {
  const w = words.value;
  const entries: [IconName, string][] = [
    ['pencil', w.newChat],
    ['search', w.searchChats],
    ['books', w.library],
    ['folder', w.projects],
  ];
  return (
    <nav
      class={`${open ? 'flex absolute z-10 shadow-long' : 'hidden'} md:flex md:relative flex-col h-full w-[260px] shrink-0 bg-sidebar text-primary border-e border-light`}
      aria-label={w.chats}
    >
      <div class="flex items-center justify-between px-3 h-[52px]">
        <span class="p-2">
          <Icon name="spark" />
        </span>
        <button type="button" class="icon-btn text-tertiary" aria-label={w.closeSidebar} onClick={close}>
          <Icon name="panel" />
        </button>
      </div>
      <div class="flex-1 overflow-y-auto px-1.5 pb-4">
        {entries.map(([icon, label], index) => (
          <button
            key={icon}
            type="button"
            class="row-btn w-full flex items-center gap-2.5 text-sm text-start"
            onClick={() => index === 0 && go('/')}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
        <h2 class="text-sm font-normal text-tertiary px-2.5 pt-6 pb-2">{w.chats}</h2>
        {conversations.map(({ id, title }) => (
          <a
            key={id}
            href={`/c/${id}`}
            class={`row-btn block truncate text-sm ${place.value.chat === id ? 'bg-hover' : ''}`}
            onClick={(event) => {
              event.preventDefault();
              go(`/c/${id}`);
            }}
          >
            {title}
          </a>
        ))}
      </div>
      <div class="p-1.5 border-t border-light">
        <ProfileMenu name={view.value?.account.name ?? ''} />
      </div>
    </nav>
  );
}
