import { Toaster } from 'sonner';
import './Toasts.css';

/** Where notices appear. */
export function Toasts() {
  return (
    <Toaster
      position="bottom-center"
      offset={40}
      gap={8}
      visibleToasts={3}
      toastOptions={{
        unstyled: true,
        classNames: { toast: 'notice', actionButton: 'notice-action', cancelButton: 'notice-action' },
      }}
      icons={{ error: null }}
      containerAriaLabel="Notices"
    />
  );
}
