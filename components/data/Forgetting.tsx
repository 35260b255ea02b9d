import { Opened } from '../Opened';
import { useWords } from '../words';
import { DeleteAll } from './DeleteAll';
import { DeleteDays } from './DeleteDays';
import { ExportLine } from './ExportLine';
import './forgetting.css';
import { Kept } from './Kept';
import type { ForgettingProps } from './types';

/** What is kept, for how long, and how it goes: some days, or everything. A part of "Your data". */
export function Forgetting(props: ForgettingProps) {
  const { kept, reminds, allGone, children, onNotNow, onSetUp } = props;
  return (
    <>
      {allGone && <AllGone onSetUp={onSetUp} />}
      {reminds && <ExportLine onNotNow={onNotNow} />}
      {kept && <Kept {...kept} />}
      {children}
      <Ways {...props} />
    </>
  );
}

function Ways(props: ForgettingProps) {
  const words = useWords();
  return (
    <div>
      <Opened title={words('forget.days.title')}>
        <DeleteDays {...props} />
      </Opened>
      <Opened title={words('forget.all.title')}>
        <DeleteAll {...props} />
      </Opened>
    </div>
  );
}

function AllGone({ onSetUp }: Pick<ForgettingProps, 'onSetUp'>) {
  const words = useWords();
  return (
    <div class="data-gone stack" role="status">
      <p>{words('forget.all.gone')}</p>
      <div>
        <button type="button" class="button primary" onClick={onSetUp}>
          {words('forget.all.set_up')}
        </button>
      </div>
    </div>
  );
}
