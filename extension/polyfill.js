// A file of its own: what reads a library of CommonJS is loaded along with it, and not before.
export { default } from 'webextension-polyfill';
