import { useState } from 'preact/hooks';
import type { Theme } from '../../../lib/pages/theme';
import { useStores } from '../../stores/stores';

const themes: Theme[] = ['system', 'light', 'dark'];

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const { words, actions } = useStores();
  const { theme: say } = words.review.settings;
  const [chosen, setChosen] = useState(actions.theme.read);
  const choose = (theme: Theme) => {
    actions.theme.choose(theme);
    setChosen(theme);
  };
  return (
    <fieldset class="setting theme-choice">
      <legend>{say.title}</legend>
      <div class="setting-value">
        {themes.map((theme) => (
          <label key={theme} class="check">
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={chosen === theme}
              onChange={() => choose(theme)}
            />
            {say.of[theme]}
          </label>
        ))}
      </div>
      <p class="soft">{say.note}</p>
    </fieldset>
  );
}
