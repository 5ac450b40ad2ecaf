import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Composer } from './composer';
import { type Conversation, conversations } from './conversations';
import { Icon, type IconName } from './icons';
import { words } from './live';
import { place } from './place';
import { Stream } from './stream';

/** The question that is being answered on the start page; null while nothing was asked. */
const asked = signal(
  new URLSearchParams(location.search).has('stream') ? 'Plan my kitchen garden, month by month.' : null,
);
const running = signal(asked.value !== null);

function Turn({ from, number, children }: { from: string; number: number; children: ComponentChildren }) {
  const actions: IconName[] = ['copy', 'like', 'share'];
  return (
    <article
      class="w-full max-w-[48rem] mx-auto px-4 py-3"
      data-testid={`conversation-turn-${number}`}
      data-turn={from}
    >
      {from === 'user' ? (
        <div class="flex justify-end" data-message-author-role="user">
          <div class="bg-bubble rounded-3xl px-4 py-2.5 max-w-[70%]">{children}</div>
        </div>
      ) : (
        <div data-message-author-role="assistant">
          <div class="flex flex-col">{children}</div>
          <div class="flex gap-1 mt-2 text-secondary">
            {actions.map((name) => (
              <span key={name} class="p-1.5">
                <Icon name={name} class="size-4" />
              </span>
            ))}
          </div>
        </div>
      )}
    </article>
  );
}

function Old({ conversation }: { conversation: Conversation }) {
  return (
    <>
      <Turn from="user" number={1}>
        {conversation.asked}
      </Turn>
      <Turn from="assistant" number={2}>
        <div class="markdown">{conversation.answer()}</div>
      </Turn>
    </>
  );
}

export function Chat({ showSidebar }: { showSidebar: () => void }) {
  const old = conversations.find(({ id }) => id === place.value.chat);
  const empty = !old && asked.value === null;
  const composer = (
    <Composer
      running={running.value}
      send={(text) => {
        asked.value = text;
        running.value = true;
      }}
      stop={() => {
        running.value = false;
      }}
    />
  );
  return (
    <main class="relative flex flex-col flex-1 h-full min-w-[0] bg-main text-primary">
      <header class="flex items-center justify-between px-3 h-[52px] shrink-0" id="page-header">
        <div class="flex items-center gap-1">
          <button
            type="button"
            class="md:hidden icon-btn"
            aria-label={words.value.openSidebar}
            onClick={showSidebar}
          >
            <Icon name="panel" />
          </button>
          <button type="button" class="row-btn flex items-center gap-1 text-lg" aria-haspopup="menu">
            ChatGPT <Icon name="down" class="size-4 text-tertiary" />
          </button>
        </div>
        <div class="flex items-center gap-2">
          {!empty && (
            <button type="button" class="row-btn flex items-center gap-2 text-sm">
              <Icon name="share" class="size-4" />
              {words.value.share}
            </button>
          )}
          <span class="p-2">
            <Icon name="dots" />
          </span>
        </div>
      </header>
      {empty ? (
        <div class="flex-1 flex flex-col items-center justify-center gap-6 pb-[18vh]">
          <h1 class="text-2xl font-normal text-center px-4">{words.value.greeting}</h1>
          {composer}
        </div>
      ) : (
        <>
          <div class="flex-1 overflow-y-auto pb-6" data-scroll-root="">
            {old ? (
              <Old conversation={old} />
            ) : (
              <>
                <Turn from="user" number={1}>
                  {asked.value}
                </Turn>
                <Turn from="assistant" number={2}>
                  <Stream running={running.value} />
                </Turn>
              </>
            )}
          </div>
          {composer}
          <p class="text-xs text-secondary text-center px-2 py-2">{words.value.mistakes}</p>
        </>
      )}
    </main>
  );
}
