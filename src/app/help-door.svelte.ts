import { REST } from '../ui/late/parts';

/** Whether the help lies over the page, or is on its way. */
export class HelpDoor {
  isOpen = $state(false);

  /** True where it did not come. */
  get hasFailed(): boolean {
    return this.isOpen && REST.hasFailed;
  }

  readonly open = (): void => {
    this.isOpen = true;
    void REST.fetch();
  };

  readonly close = (): void => {
    this.isOpen = false;
  };
}
