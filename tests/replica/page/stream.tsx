import { useEffect, useRef } from 'preact/hooks';
import { answer, type Step } from './answer';

/** Appends one step and gives the element that takes the next token. */
function write(into: Element, newest: Element, step: Step): Element {
  if ('token' in step) {
    // The real page fades each token in, so each is an element of its own.
    const token = document.createElement('span');
    token.textContent = step.token;
    newest.append(token);
    return newest;
  }
  const element = document.createElement(step.open);
  if (step.open === 'li') (newest.closest('ul') ?? into).append(element);
  else into.append(element);
  if (step.open !== 'pre') return element;
  const code = document.createElement('code');
  element.append(code);
  return code;
}

/** The long answer, about 60 tokens a second while `running`. */
export function Stream({ running }: { running: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const steps = useRef(answer());
  const newest = useRef<Element | null>(null);
  useEffect(() => {
    const into = box.current;
    if (!running || !into) return;
    const scroller = into.closest('[data-scroll-root]');
    const timer = setInterval(() => {
      const { value } = steps.current.next();
      if (!value) return;
      newest.current = write(into, newest.current ?? into, value);
      scroller?.scrollTo({ top: scroller.scrollHeight });
    }, 16);
    return () => clearInterval(timer);
  }, [running]);
  return <div ref={box} class="markdown" />;
}
