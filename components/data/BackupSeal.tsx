import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { PassphraseField } from './PassphraseField';

/** The fewest characters a passphrase has. */
const shortest = 8;

/** Asks for a passphrase twice, and says that nobody can find it again. */
export function BackupSeal({ onSave }: { readonly onSave: (passphrase: string) => void }) {
  const words = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [told, setTold] = useState(false);
  const short = first.length < shortest;
  const differs = first !== second;
  const send = (event: Event) => {
    event.preventDefault();
    setTold(true);
    if (!short && !differs) onSave(first);
  };
  return (
    <form class="stack" onSubmit={send}>
      <p class="problem">{words('data.save.final')}</p>
      <PassphraseField
        id="data-passphrase"
        label={words('data.passphrase')}
        fresh
        value={first}
        problem={told && short ? words('data.save.short', shortest) : null}
        onInput={setFirst}
      />
      <PassphraseField
        id="data-passphrase-again"
        label={words('data.save.again')}
        fresh
        value={second}
        problem={told && !short && differs ? words('data.save.differs') : null}
        onInput={setSecond}
      />
      <div>
        <button type="submit" class="button">
          {words('data.save.send_sealed')}
        </button>
      </div>
    </form>
  );
}
