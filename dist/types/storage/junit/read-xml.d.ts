/**
 * The text of an XML file in pieces, decoded as its byte order mark or its declaration says, else as UTF-8 (XML 1.0, appendix F). No
 * link is followed.
 */
export declare function readXml(path: Buffer): AsyncGenerator<string>;
