export * from './act.js';
export * from './attendance.js';
export * from './document.js';
export * from './issue.js';
export * from './person.js';
export * from './sitting.js';
export * from './source.js';
export * from './vote.js';
