import type { ComponentChildren } from 'preact';
import { useStores } from './stores/stores';

interface ReviewLinkProps {
  /** The address of a view of the review page. */
  to: string;
  class?: string;
  /** Its name where what it shows is not enough of one. */
  label?: string;
  children: ComponentChildren;
}

/** Leads to a view of the review page: there as a link, elsewhere by opening it in its tab. */
export function ReviewLink({ to, class: look = 'link', label, children }: ReviewLinkProps) {
  const { surface, actions } = useStores();
  if (surface === 'review') {
    return (
      <a href={to} class={look} aria-label={label} title={label}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      class={look}
      aria-label={label}
      title={label}
      onClick={() => actions.openReview(to)}
    >
      {children}
    </button>
  );
}
