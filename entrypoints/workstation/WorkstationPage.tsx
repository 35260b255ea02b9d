import { Workstation, WorkstationOff } from '../../components/workstation/Workstation';
import { concernsOf } from '../../domain/care/workstation/concerns';
import { dayKeyOf } from '../../domain/policy/hours';
import { useMemory } from '../../hooks/useMemory';
import { useWorkstation } from '../../hooks/useWorkstation';
import { saveFile } from '../../platform/download';
import { offsetAt, today } from '../../platform/present';
import { tell } from '../../platform/tell';

const dayOf = (at: number) => dayKeyOf(at, offsetAt(at));

/** The workstation self-check: what is told stays on this device, and a file is made only on request. */
export function WorkstationPage() {
  const memory = useMemory();
  const workstation = useWorkstation();
  if (!memory || !workstation) return null;
  if (memory.policy.off.disableSelfCheck) return <WorkstationOff />;
  const { dayKey } = today();
  const { skin: tone, figure: look, charactersAct } = memory.settings;
  return (
    <Workstation
      workstation={workstation}
      concerns={concernsOf(memory.care)}
      appearance={{ tone, look }}
      charactersAct={charactersAct}
      today={dayKey}
      dayOf={dayOf}
      onSay={(saying) => void tell({ ...saying, type: 'WORKSTATION', id: crypto.randomUUID() })}
      onSave={(text) =>
        saveFile(`glidebreak-workstation-${dayKey}.txt`, text, 'text/plain;charset=utf-8')
      }
      onPrint={() => window.print()}
    />
  );
}
