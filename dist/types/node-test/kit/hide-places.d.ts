import { type Places } from '../../parity/places.ts';
/** Replaces paths of places in texts by names such as `<tmp>`, and nothing else: texts that a person wrote, not what programs print. */
export declare function hidePlaces(places: Places): (text: string) => string;
