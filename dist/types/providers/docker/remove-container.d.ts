import type Dockerode from 'dockerode';
/** Asks a container to end and kills it after a grace. One that does not run or is gone is as good. */
export declare function stopContainer(container: Dockerode.Container, graceS: number): Promise<void>;
/** Kills and removes a container and the volumes that have no name; returns once it is gone, whoever removed it. */
export declare function removeContainer(container: Dockerode.Container): Promise<void>;
