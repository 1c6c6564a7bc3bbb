export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the tab is shown: in Teams (or the local meeting room), in a plain browser, or in a frame whose host does not answer. */
export interface Host {
  readonly kind: 'teams' | 'browser' | 'silent';
  readonly theme: ThemeName;
  /** The path below `/tab/` that a deep link asked for. */
  readonly subPage: string | null;
  /** Who is signed in, as the host knows it: drafts are kept per person. */
  readonly personId: string;
  readonly chatId: string | null;
  /** Shown to everybody in the meeting at once: what is confidential is not said there, whoever looks. */
  readonly isStage: boolean;
  token(): Promise<string>;
  onThemeChange(handler: (theme: ThemeName) => void): void;
  notifyLoaded(): void;
}
