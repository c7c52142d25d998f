import { LATE } from '../ui/late/parts';

/** Whether the help lies over the page, or is on its way. */
export class HelpDoor {
  isOpen = $state(false);

  /** True where it did not come. */
  get hasFailed(): boolean {
    return this.isOpen && LATE.help.hasFailed;
  }

  readonly open = (): void => {
    this.isOpen = true;
    void LATE.help.fetch();
  };

  readonly close = (): void => {
    this.isOpen = false;
  };
}
