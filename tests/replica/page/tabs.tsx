import { view, words } from './live';
import { Choice, Line, Small, Switch, TabTitle } from './setting';

/** The settings tabs that have nothing to do with sessions. */

export function General() {
  const w = words.value;
  return (
    <>
      <TabTitle>{w.general}</TabTitle>
      <Line label={w.appearance}>
        <Choice>{w.system}</Choice>
      </Line>
      <Line label={w.accent}>
        <Choice>{w.standard}</Choice>
      </Line>
      <Line label={w.language}>
        <Choice>{w.autoDetect}</Choice>
      </Line>
    </>
  );
}

export function Notifications() {
  const w = words.value;
  return (
    <>
      <TabTitle>{w.notifications}</TabTitle>
      <Line label={w.responses} about={w.responsesAbout}>
        <Choice>{w.push}</Choice>
      </Line>
    </>
  );
}

export function Personalization() {
  const w = words.value;
  return (
    <>
      <TabTitle>{w.personalization}</TabTitle>
      <Line label={w.customInstructions}>
        <Choice>{w.off}</Choice>
      </Line>
      <Line label={w.memory} about={w.memoryAbout}>
        <Switch label={w.memory} on />
      </Line>
    </>
  );
}

/** Connected apps are no sessions, though they read a little like them. */
export function Connectors() {
  const w = words.value;
  return (
    <>
      <TabTitle>{w.apps}</TabTitle>
      <p class="text-secondary py-2">{w.appsAbout}</p>
      <Line label="Google Drive" about="Oct 2, 2026">
        <Small>{w.disconnect}</Small>
      </Line>
      <Line label="GitHub" about="Aug 19, 2026">
        <Small>{w.disconnect}</Small>
      </Line>
      <Line label="Notion">
        <Small>{w.connect}</Small>
      </Line>
    </>
  );
}

export function DataControls() {
  const w = words.value;
  return (
    <>
      <TabTitle>{w.dataControls}</TabTitle>
      <Line label={w.improve}>
        <Choice>{w.off}</Choice>
      </Line>
      <Line label={w.sharedLinks}>
        <Small>{w.manage}</Small>
      </Line>
      <Line label={w.exportData}>
        <Small>{w.exportVerb}</Small>
      </Line>
    </>
  );
}

export function AccountTab() {
  const w = words.value;
  return (
    <>
      <TabTitle>{w.account}</TabTitle>
      <Line label={w.name}>
        <span class="text-secondary">{view.value?.account.name}</span>
      </Line>
      <Line label={w.email}>
        <span class="text-secondary">robin.vale@example.com</span>
      </Line>
      <Line label={w.deleteAccount}>
        <Small danger>{w.remove}</Small>
      </Line>
    </>
  );
}
