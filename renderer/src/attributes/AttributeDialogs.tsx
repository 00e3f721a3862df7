import { useMirrorStore } from '@/bridge/projectMirror';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { AttributeDialog } from './AttributeDialog';
import { useAttributeDialog } from './attributeDialogStore';

/** The dialog in which an attribute is made or changed, while it is asked for. */
export function AttributeDialogs() {
  const open = useMirrorStore(({ mirror }) => mirror !== null);
  return open ? <OpenDialog /> : null;
}

function OpenDialog() {
  const records = useRecordsOf('speaker', 'document', 'attribute');
  const asks = useAttributeDialog((state) => state.asks);
  if (asks === null) return null;
  if (asks.kind === 'new')
    return <AttributeDialog records={records} of={asks.of} attribute={null} before={asks.before} />;
  const attribute = records.attribute(asks.id);
  return attribute ? (
    <AttributeDialog records={records} of={attribute.of} attribute={attribute} before={null} />
  ) : null;
}
