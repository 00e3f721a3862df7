import styles from './CheckBadge.module.css';

interface CheckBadgeProps {
  readonly title?: string;
  readonly children: string;
}

/** There is something to check: how much, or just that. */
export const CheckBadge = ({ title, children }: CheckBadgeProps) => (
  <span className={styles.badge} title={title}>
    {children}
  </span>
);
