import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { openIfProject } from '@/bridge/openProject';
import styles from './DropTarget.module.css';
import { importDropped } from './importDocuments';

async function take(paths: readonly string[], folder: boolean): Promise<void> {
  const [first] = paths;
  if (first === undefined) return;
  if (folder && paths.length === 1 && (await openIfProject(first))) return;
  await importDropped(paths);
}

const bringsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes files dropped anywhere in the window as imports, a project folder as a project to open, any other as the texts in it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    leave();
    const paths = [...event.dataTransfer.files]
      .map((file) => window.roundtable.pathForFile(file))
      .filter((path) => path !== '');
    const folder = [...event.dataTransfer.items].some(
      (item) => item.webkitGetAsEntry()?.isDirectory === true,
    );
    void take(paths, folder);
  };
  return (
    <div
      className={styles.area}
      onDragEnter={(event) => {
        if (!bringsFiles(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!bringsFiles(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDragOver={(event) => {
        if (bringsFiles(event)) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {over && <div className={styles.over}>Drop to import</div>}
    </div>
  );
}
