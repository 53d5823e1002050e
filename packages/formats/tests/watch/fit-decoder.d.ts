/** A decoder with no profile of its own in this call: messages and fields by number. */
declare module 'fit-decoder' {
  export function fit2json(file: ArrayBuffer): {
    readonly records: readonly {
      readonly globalMessageNumber?: number;
      readonly type?: unknown;
      readonly fields?: readonly { readonly recordNumber: number; readonly data: unknown }[];
      readonly recordHeader: { readonly messageType: number };
    }[];
  };
}
