const paths = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-1 9h2v6h-2zm0-4h2v2h-2z',
  warning: 'M12 3 1.5 21h21zm-1 7h2v5h-2zm0 6.5h2v2h-2z',
  success: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-1.4 14.2-3.8-3.8 1.4-1.4 2.4 2.4 5.2-5.2 1.4 1.4z',
  danger: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm3 5v6h2V7zm0 8v2h2v-2z',
  lock: 'M7 10V8a5 5 0 0 1 10 0v2h1v11H6V10zm2 0h6V8a3 3 0 0 0-6 0z',
  person: 'M12 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10m0 12c5 0 9 2.5 9 6v2H3v-2c0-3.5 4-6 9-6',
  next: 'm9 5 7 7-7 7-1.4-1.4 5.6-5.6-5.6-5.6z',
  previous: 'm15 5 1.4 1.4-5.6 5.6 5.6 5.6L15 19l-7-7z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  search: 'M10.5 3a7.5 7.5 0 0 1 6 12l5 5-1.5 1.5-5-5a7.5 7.5 0 1 1-4.5-13.5m0 2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11',
  ascending: 'm12 6 7 9H5z',
  descending: 'm12 18-7-9h14z',
  sortable: 'm12 4 5 6H7zm0 16-5-6h10z',
  exit: 'M4 3h9v2H6v14h7v2H4zm11 4 5 5-5 5-1.4-1.4 2.6-2.6H9v-2h7.2l-2.6-2.6z',
  hollow: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12',
  half: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 3v12a6 6 0 0 1 0-12',
  full: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  square: 'M4 4h16v16H4z',
  diamond: 'm12 2 10 10-10 10L2 12z',
  cross: 'm6 3 6 6 6-6 3 3-6 6 6 6-3 3-6-6-6 6-3-3 6-6-6-6z',
} as const;

export type IconName = keyof typeof paths;

const turning: readonly IconName[] = ['next', 'previous', 'exit'];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="el-icon"
      viewBox="0 0 24 24"
      aria-hidden
      focusable="false"
      data-turns={turning.includes(name) || undefined}
    >
      <path d={paths[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
