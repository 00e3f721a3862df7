import { defaultPseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import { runAction } from '@/bridge/actionRegistry';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { Choice } from './PartFields';
import styles from './ReportView.module.css';
import { useReport } from './reportStore';

/** Whether people have their names in the report, and what becomes of it when one is left that should not be there. */
export function NamesField() {
  const pseudonyms = useReport((state) => state.pseudonyms);
  return (
    <>
      <CheckField
        label="Names are replaced by pseudonyms"
        checked={pseudonyms !== null}
        onChange={(on) => useReport.setState({ pseudonyms: on ? defaultPseudonymOptions : null })}
      />
      {pseudonyms !== null && (
        <>
          <Choice
            label="Roles and affiliations"
            value={pseudonyms.roles}
            options={{ keep: 'Stay', 'leave-out': 'Are left out' }}
            onChange={(roles) => useReport.setState({ pseudonyms: { ...pseudonyms, roles } })}
          />
          <Choice
            label="If a name is left in the file"
            value={pseudonyms.leaks}
            options={{ refuse: 'Write nothing', list: 'Write it, and list the places' }}
            onChange={(leaks) => useReport.setState({ pseudonyms: { ...pseudonyms, leaks } })}
          />
          <div className={styles.buttons}>
            <Button onClick={() => runAction('people.pseudonyms')}>Pseudonyms…</Button>
          </div>
        </>
      )}
    </>
  );
}
