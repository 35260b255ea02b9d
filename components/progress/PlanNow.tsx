import type { ProgrammeNow } from '../../domain/care/planned';
import { goalKey, phaseKey, profileKey } from '../../domain/care/programme/named';
import { usePlural, useWords } from '../words';
import { Flares } from './Flares';
import { HeldBackList } from './HeldBackList';
import { StrongerGlides } from './StrongerGlides';
import type { PlanProps } from './types';

/** Where the plan stands, what it holds now and what comes next. */
export function PlanNow(props: PlanProps) {
  const { planned, listed, onMap } = props;
  const words = useWords();
  const plural = usePlural();
  const begun = planned.programmes.length > 0;
  return (
    <section class="card stack" id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{words('progress.plan.title')}</h2>
      <Flares flares={planned.flares} />
      {planned.programmes.map((programme) => (
        <OfProgramme key={programme.profile} {...props} programme={programme} />
      ))}
      <p class="muted small-text">{words(begun ? 'progress.plan.weeks' : 'progress.plan.none')}</p>
      {listed > 0 && <p>{plural('progress.plan.listed', listed)}</p>}
      <button type="button" class={begun ? 'button begin' : 'button primary begin'} onClick={onMap}>
        {words(begun ? 'progress.plan.map' : 'progress.plan.map_first')}
      </button>
      <HeldBackList {...props} />
      <StrongerGlides {...props} />
    </section>
  );
}

function OfProgramme({
  programme,
  onSettings,
}: Pick<PlanProps, 'onSettings'> & { readonly programme: ProgrammeNow }) {
  const words = useWords();
  const plural = usePlural();
  const { profile, phase, week, weeks, level, next, activeDays, review, ending } = programme;
  const { reviewAfter } = programme;
  return (
    <div class="programme stack">
      <div>
        <h3>{words(profileKey(profile, 'title'))}</h3>
        <p class="phase">
          <strong>{words(phaseKey(phase))}</strong>{' '}
          <span class="tabular">{words('progress.plan.week', week, weeks)}</span>
        </p>
        <p>{words(goalKey(profile, phase))}</p>
      </div>
      <dl class="facts">
        <Fact name="progress.plan.glides">
          <Glides programme={programme} onSettings={onSettings} />
        </Fact>
        <Fact name="progress.plan.level">{words('progress.plan.level_upto', level)}</Fact>
        <Fact name="progress.plan.active">{plural('progress.plan.active_days', activeDays)}</Fact>
        {next && (
          <Fact name="progress.plan.next">
            {words(
              'progress.plan.next_phase',
              words(phaseKey(next.phase)),
              next.fromWeek,
              words(goalKey(profile, next.phase)),
            )}
          </Fact>
        )}
        {reviewAfter !== null && (
          <Fact name="progress.plan.review_ahead">
            {words('progress.plan.review_after', reviewAfter)}
          </Fact>
        )}
      </dl>
      {review && <p>{words(`progress.plan.review.${review}`)}</p>}
      {ending && <p>{words(`progress.plan.ending.${ending}`)}</p>}
    </div>
  );
}

function Fact(props: { readonly name: string; readonly children: preact.ComponentChildren }) {
  const words = useWords();
  return (
    <div>
      <dt>{words(props.name)}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Glides({
  programme: { glides },
  onSettings,
}: Pick<PlanProps, 'onSettings'> & { readonly programme: ProgrammeNow }) {
  const words = useWords();
  const plural = usePlural();
  if (glides === 'off')
    return (
      <>
        {words('progress.plan.no_glides.off')}{' '}
        <button type="button" class="link" onClick={onSettings}>
          {words('progress.plan.settings')}
        </button>
      </>
    );
  if (typeof glides === 'string') return <>{words(`progress.plan.no_glides.${glides}`)}</>;
  const [lower, upper] = glides;
  return (
    <>
      {lower === upper
        ? plural('progress.plan.a_day', upper)
        : words('progress.plan.a_day_range', lower, upper)}
    </>
  );
}
