export type Write = (text: string) => Promise<void>;

/** Takes rows page by page. */
export interface Sink {
  take(rows: readonly unknown[]): Promise<void>;
  /** Nothing more comes. */
  end(): Promise<void>;
}

export interface SinkOptions {
  readonly fields: readonly string[] | undefined;
  /** The key that the rows have been taken out of. */
  readonly wrapper?: string | undefined;
  /** What the description says that a row has. */
  readonly columns: readonly string[];
  readonly bom?: boolean | undefined;
  readonly excel?: boolean | undefined;
  /** Of the terminal. */
  readonly width: number;
  readonly isForPeople: boolean;
  readonly say: (text: string) => void;
}
