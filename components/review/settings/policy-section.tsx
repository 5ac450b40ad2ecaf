import { useEffect } from 'preact/hooks';
import { useStores } from '../../stores/stores';
import { PolicyEditor } from './policy-editor';
import { PolicyHistory } from './policy-history';
import { PolicyPreview } from './policy-preview';
import { PolicyStatus } from './policy-status';

/** Which policy counts, and how a team's gets here. */
export function PolicySection() {
  const { settings } = useStores();
  const layers = settings.layers.value;
  useEffect(() => {
    void settings.readHistory();
  }, [layers, settings]);
  return (
    <>
      <PolicyStatus />
      <PolicyEditor />
      <PolicyPreview />
      <PolicyHistory />
    </>
  );
}
