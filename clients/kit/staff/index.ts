export * from './Account.tsx';
export * from './Answer.tsx';
export * from './ChangeRoleForm.tsx';
export * from './ListPager.tsx';
export * from './LiveStatisticsPreview.tsx';
export * from './RouterAnchor.tsx';
export * from './useListAddress.ts';
export * from './words.ts';
