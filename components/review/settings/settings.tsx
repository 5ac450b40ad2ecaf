import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PolicyKey } from '../../../lib/policy/policy';
import { useStores } from '../../stores/stores';
import { ChecksSection } from './checks-section';
import { Data } from './data';
import { PolicySection } from './policy-section';
import { Reading } from './reading';
import { ReportPage } from './report-page';
import { Setting } from './setting';
import { ThemeChoice } from './theme-choice';
import { toSection } from './to-section';

/** What an owner sets for themselves here, in this order. The rest is a policy's. */
const own: Record<'reviews' | 'look', PolicyKey[]> = {
  reviews: [
    'review_frequency',
    'shared_links_frequency',
    'connected_apps_frequency',
    'api_keys_frequency',
    'review_reminders',
    'notify_from',
    'journal_days',
  ],
  look: ['single_key_shortcuts'],
};

/** How Rollcall behaves, which policy counts, and what is kept. */
export function Settings() {
  const { words, route } = useStores();
  const { section } = route.route.value.query;
  useEffect(() => {
    // After the heading of the view, which takes the focus of whoever arrives.
    if (section !== undefined) requestAnimationFrame(() => toSection(section));
  }, [section]);
  const { settings: say, views } = words.review;
  return (
    <div class="settings">
      <h1 tabIndex={-1}>{views.settings}</h1>
      <p class="lead">{say.lead}</p>
      <Section id="reviews" title={say.sections.reviews}>
        {own.reviews.map((key) => (
          <Setting key={key} name={key} />
        ))}
      </Section>
      <Section id="checks" title={say.sections.checks}>
        <ChecksSection />
      </Section>
      <Section id="look" title={say.sections.look}>
        <ThemeChoice />
        {own.look.map((key) => (
          <Setting key={key} name={key} />
        ))}
      </Section>
      <Section id="reading" title={say.sections.reading}>
        <Reading />
        <ReportPage />
      </Section>
      <Section id="policy" title={say.sections.policy}>
        <PolicySection />
      </Section>
      <Section id="data" title={say.sections.data}>
        <Data />
      </Section>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="settings-section" aria-labelledby={`settings-${id}`}>
      <h2 id={`settings-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
