/** What makes a picture file of what the map shows. */
export interface PictureMaker {
  readonly picture: (request: {
    /** Device pixels of a CSS pixel. */
    readonly scale: number;
    readonly title: string;
    readonly caption: string;
    readonly date: string;
    readonly address: string;
  }) => Promise<Blob>;
}
