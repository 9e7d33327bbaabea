import data from '../data/compose-links.json';

/** Webmails whose compose form a link can open, with what each link can carry. */
export const composeServices = data.services;
