import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { openProject } from '@/bridge/openProject';
import styles from './DropTarget.module.css';
import { importDropped } from './importDocuments';
import { useFilesOffered } from './useFilesOffered';

const bringsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes files dropped anywhere in the window as imports, and a folder as a project to open. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  useFilesOffered();
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
    if (folder && paths.length === 1) void openProject(paths[0]);
    else if (paths.length > 0) void importDropped(paths);
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
