/** The part of sax that Plainbook uses. The package has no types of its own. */
declare module 'sax' {
  export interface Attribute {
    name: string;
    value: string;
    local: string;
    /** The namespace; empty for an attribute without a prefix. */
    uri: string;
  }
  export interface Tag {
    name: string;
    local: string;
    uri: string;
    attributes: Record<string, Attribute>;
  }
  export interface Parser {
    ENTITIES: Record<string, string>;
    line: number;
    onerror(error: Error): void;
    ondoctype(words: string): void;
    onprocessinginstruction(node: { name: string; body: string }): void;
    onopentag(tag: Tag): void;
    onclosetag(name: string): void;
    ontext(text: string): void;
    oncdata(text: string): void;
    write(text: string): Parser;
    close(): Parser;
  }
  const sax: { parser(strict: boolean, options: { xmlns: true }): Parser };
  export default sax;
}
