import styles from './Tree.module.css';

/** Shows, under the pointer, what is dragged: the first name, and how many lines go with it. */
export function showDragImage(transfer: DataTransfer, name: string, count: number): void {
  const image = document.createElement('div');
  image.className = styles['dragged'] ?? '';
  const title = document.createElement('span');
  title.textContent = name;
  const number = document.createElement('span');
  number.textContent = count.toLocaleString('en');
  image.append(title, number);
  document.body.append(image);
  transfer.setDragImage(image, -12, 8);
  // The browser has drawn it when the event is over.
  setTimeout(() => image.remove(), 0);
}
