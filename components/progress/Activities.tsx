import { Plus } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { type ActivityDraft, activitiesAtMost } from './draft';
import { ScaleRow } from './ScaleRow';
import { zeroToTen } from './scales';

interface ActivitiesProps {
  readonly activities: readonly ActivityDraft[];
  readonly onChange: (activities: readonly ActivityDraft[]) => void;
  /** A name has been written to its end. */
  readonly onNamed: () => void;
}

/** Up to three things that matter to the person, named here and rated each week. */
export function Activities({ activities, onChange, onNamed }: ActivitiesProps) {
  const words = useWords();
  const put = (at: number, change: Partial<ActivityDraft>) =>
    onChange(activities.map((one, n) => (n === at ? { ...one, ...change } : one)));
  return (
    <section class="stack" aria-labelledby="activities">
      <div>
        <h3 id="activities">{words('progress.activities.title')}</h3>
        <p class="muted small-text">{words('progress.activities.hint')}</p>
      </div>
      {activities.map((activity, at) => (
        <Activity
          key={at}
          number={at + 1}
          activity={activity}
          onChange={(change) => put(at, change)}
          onNamed={onNamed}
        />
      ))}
      {activities.length < activitiesAtMost && (
        <button
          type="button"
          class="button small begin"
          onClick={() => onChange([...activities, { name: '', score: null }])}
        >
          <Icon of={Plus} size={18} />
          {words('progress.activities.add')}
        </button>
      )}
      <p class="muted small-text">{words('progress.activities.credit')}</p>
    </section>
  );
}

function Activity(props: {
  readonly number: number;
  readonly activity: ActivityDraft;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
  readonly onNamed: () => void;
}) {
  const { number, activity, onChange, onNamed } = props;
  const words = useWords();
  const id = `activity-${number}`;
  return (
    <div class="stack activity">
      <div class="setting">
        <label class="setting-label" for={id}>
          {words('progress.activities.name', number)}
        </label>
        <input
          id={id}
          class="field wide"
          maxLength={80}
          value={activity.name}
          placeholder={words('progress.activities.example')}
          onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
          onChange={onNamed}
        />
      </div>
      {activity.name.trim() !== '' && (
        <ScaleRow
          name={`${id}-score`}
          question={words('progress.activities.ask', activity.name.trim())}
          values={zeroToTen}
          ends={[words('progress.activities.least'), words('progress.activities.most')]}
          value={activity.score}
          onChoose={(score) => onChange({ score })}
        />
      )}
    </div>
  );
}
