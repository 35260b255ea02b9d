import { type ProfileId, profileIds } from '../../domain/care/plan';
import { profilesFrom } from '../../domain/care/profiles';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { asksForGlides, chosenProfiles } from './flow';
import type { PageProps } from './types';

const profilesAtMost = 2;
const activitiesAtMost = 3;
const activityLongest = 80;

/** What the plan is for: suggested from the marks, chosen by the person. */
export function ProfilePage(props: PageProps) {
  const { answers, settings, onSetting, onNext, onBack } = props;
  const words = useWords();
  const profiles = chosenProfiles(props);
  const glides = asksForGlides(props);
  const send = (event: Event) => {
    event.preventDefault();
    const { assessed, glidesOn } = answers;
    const activities = answers.activities.map((text) => text.trim()).filter((text) => text !== '');
    // Numb feet with diabetes begin with the long pause each hour (clinical rules 5.2).
    if (profiles.includes('dpn') && settings.rhythm === 'balanced')
      onSetting('rhythm', 'diabetes-60');
    const some: readonly ProfileId[] = profiles.length > 0 ? profiles : ['posture'];
    onNext(answers, { profiles: some, assessed, activities, ...(glides && { glidesOn }) });
  };
  return (
    <form class="stack profile-page" onSubmit={send} noValidate>
      <h1>{words('welcome.profile.title')}</h1>
      <Assessed {...props} />
      <Profiles {...props} />
      {glides && <Glides {...props} />}
      <Activities {...props} />
      <Buttons onBack={onBack} />
    </form>
  );
}

const yesAndNo = [true, false] as const;

function Assessed({ answers, onAnswers }: PageProps) {
  const words = useWords();
  return (
    <fieldset class="scale">
      <legend>{words('welcome.profile.assessed')}</legend>
      <div class="scale-row">
        {yesAndNo.map((assessed) => (
          <label class="choice" key={String(assessed)}>
            <input
              type="radio"
              name="assessed"
              checked={answers.assessed === assessed}
              onChange={() => onAnswers({ ...answers, assessed })}
            />
            {words(assessed ? 'welcome.profile.assessed_yes' : 'welcome.profile.assessed_no')}
          </label>
        ))}
      </div>
      {answers.assessed === false && (
        <p class="muted small-text">{words('welcome.profile.get_assessed')}</p>
      )}
    </fieldset>
  );
}

function Profiles(props: PageProps) {
  const { answers, onAnswers } = props;
  const words = useWords();
  const chosen = chosenProfiles(props);
  const suggested = profilesFrom(answers.marks, answers.assessed);
  const first = [...new Set([...suggested, ...chosen])];
  const others = profileIds.filter((id) => !first.includes(id));
  const choose = (id: ProfileId, on: boolean) => {
    const rest = chosen.filter((one) => one !== id);
    onAnswers({ ...answers, profiles: on ? [...rest, id].slice(-profilesAtMost) : rest });
  };
  const choices = (ids: readonly ProfileId[]) =>
    ids.map((id) => (
      <label class="choice" key={id}>
        <input
          type="checkbox"
          checked={chosen.includes(id)}
          onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
        />
        <span>
          <strong>{words(`profile.${id}`)}</strong>
          <span class="choice-hint">{words(`profile_example.${id}`)}</span>
        </span>
      </label>
    ));
  return (
    <fieldset class="list" aria-describedby="profile-hint">
      <legend>{words('welcome.profile.which')}</legend>
      <p id="profile-hint" class="muted small-text">
        {words('welcome.profile.hint')}
      </p>
      {choices(first)}
      <details class="others">
        <summary class="link">{words('welcome.profile.others')}</summary>
        <div class="list">{choices(others)}</div>
      </details>
    </fieldset>
  );
}

function Glides({ answers, onAnswers }: PageProps) {
  const words = useWords();
  return (
    <fieldset class="scale" aria-describedby="glides-hint">
      <legend>{words('welcome.profile.glides')}</legend>
      <p id="glides-hint" class="muted small-text">
        {words('welcome.profile.glides_hint')}
      </p>
      <div class="scale-row">
        {yesAndNo.map((glidesOn) => (
          <label class="choice" key={String(glidesOn)}>
            <input
              type="radio"
              name="glides"
              checked={answers.glidesOn === glidesOn}
              onChange={() => onAnswers({ ...answers, glidesOn })}
            />
            {words(glidesOn ? 'welcome.profile.glides_yes' : 'welcome.profile.glides_no')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Activities({ answers, onAnswers }: PageProps) {
  const words = useWords();
  const said = answers.activities;
  const shown = Array.from({ length: activitiesAtMost }, (_, n) => said[n] ?? '');
  const say = (at: number, text: string) =>
    onAnswers({ ...answers, activities: shown.map((one, n) => (n === at ? text : one)) });
  return (
    <fieldset class="scale activities" aria-describedby="activities-hint">
      <legend>{words('welcome.profile.activities')}</legend>
      <p id="activities-hint" class="muted small-text">
        {words('welcome.profile.activities_hint')}
      </p>
      {shown.map((text, at) => (
        <input
          key={at}
          type="text"
          class="text"
          maxLength={activityLongest}
          aria-label={words('welcome.profile.activity', at + 1)}
          value={text}
          onInput={({ currentTarget }) => say(at, currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}
