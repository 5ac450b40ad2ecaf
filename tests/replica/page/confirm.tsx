import { Dialog } from './dialog';
import { words } from './live';

interface ConfirmProps {
  title: string;
  about: string;
  confirm: string;
  done: (confirmed: boolean) => void;
}

/** The question before a session, or all of them, are logged out. */
export function Confirm({ title, about, confirm, done }: ConfirmProps) {
  return (
    <Dialog
      title={title}
      close={() => done(false)}
      insideBackdrop
      class="rounded-2xl p-6 flex flex-col gap-4 w-full max-w-[420px] m-4"
    >
      <div class="text-lg font-semibold">{title}</div>
      <p class="text-sm text-secondary">{about}</p>
      <div class="flex justify-end gap-3 flex-wrap mt-2">
        <button type="button" class="btn relative btn-secondary" onClick={() => done(false)}>
          {words.value.cancel}
        </button>
        <button type="button" class="btn relative btn-danger" onClick={() => done(true)}>
          {confirm}
        </button>
      </div>
    </Dialog>
  );
}
