import { Dialog } from '@/ui/Dialog';
import { PasswordForm } from '@/ui/PasswordForm';
import { useComments } from './commentsStore';
import { readComments } from './readComments';

/** Asks for the password of a PDF whose comments are to be read. */
export function CommentsPassword() {
  const asks = useComments((state) => state.asks);
  if (asks === null) return null;
  return (
    <Dialog
      open
      title="Comments from a PDF"
      description={asks.problem}
      beginsInField
      onClose={() => useComments.setState({ asks: null })}
    >
      <PasswordForm
        label={`Password of ${asks.name}`}
        does="Read Comments"
        onEnter={(password) => void readComments({ path: asks.path, password })}
      />
    </Dialog>
  );
}
